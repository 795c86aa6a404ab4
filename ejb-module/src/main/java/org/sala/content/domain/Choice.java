package org.sala.content.domain;

import org.sala.shared.Bilingual;

/**
 * One of the values a field may take.
 *
 * @param code what is stored; it never changes
 * @param name what is shown
 * @param link where it is explained, such as the text of a licence; null when nowhere
 */
public record Choice(String code, Bilingual name, String link) {}
