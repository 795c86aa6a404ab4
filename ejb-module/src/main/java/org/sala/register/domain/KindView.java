package org.sala.register.domain;

import org.sala.shared.Bilingual;

/** What pages show of a kind of publication. */
public record KindView(String code, int categoryNumber, Bilingual name) {}
