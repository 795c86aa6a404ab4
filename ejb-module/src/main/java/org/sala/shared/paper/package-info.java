/** Thai on PDF pages, in Sarabun: shaped by the JDK, placed glyph by glyph, copied and searched as it reads. */
package org.sala.shared.paper;
