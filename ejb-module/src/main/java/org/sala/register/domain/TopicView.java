package org.sala.register.domain;

import org.sala.shared.Bilingual;

/**
 * Something an edition can stand under: a required item or a paragraph of the Act.
 *
 * @param code unique among both, such as {@code 1.10.2} or {@code 9(8)}
 * @param label as it is written on pages, such as {@code 10.2} or {@code 9(8)}
 */
public record TopicView(String code, String label, Bilingual name) {}
