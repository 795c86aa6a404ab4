package org.sala.library.domain;

import java.time.Instant;

/** A content whose bytes are not as they were stored. */
public record Damage(String sha256, DamageKind kind, Instant foundAt) {}
