/** Papers on A4 in Thai or English: as a PDF, laid out glyph by glyph, and as a text that goes on in a word processor. */
package org.sala.web.paper;
