package org.sala.content.domain;

import org.sala.shared.Bilingual;

/** One of the values a field may take. The code is stored and never changes; the name is shown. */
public record Choice(String code, Bilingual name) {}
