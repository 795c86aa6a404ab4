/** Content forms on pages: filled in by staff, shown to readers. */
package org.sala.web.content;
