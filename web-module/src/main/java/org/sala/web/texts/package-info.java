/**
 * Texts of pages. {@code #{t['site.skip']}} and {@code #{texts.of('site.rights', year)}} read
 * {@code org/sala/web/messages/<feature>_{th,en}.properties}, where the feature is the part of the key before the first dot.
 */
package org.sala.web.texts;
