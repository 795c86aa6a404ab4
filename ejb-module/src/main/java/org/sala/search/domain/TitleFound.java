package org.sala.search.domain;

import org.sala.shared.Bilingual;

/** A publication offered while somebody types. */
public record TitleFound(long number, Bilingual title) {}
