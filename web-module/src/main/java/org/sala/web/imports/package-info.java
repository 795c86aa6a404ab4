/** Bringing publications over from a former website: upload, report, mapping, result, and the way from former addresses. */
package org.sala.web.imports;
