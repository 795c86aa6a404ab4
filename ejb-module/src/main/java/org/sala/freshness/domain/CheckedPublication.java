package org.sala.freshness.domain;

import java.time.Instant;
import org.sala.shared.Bilingual;

/** A live publication under a line of the register. */
public record CheckedPublication(long number, Bilingual title, Instant publishedAt, Instant checkedAt) {}
