package org.sala.retention.domain;

import java.time.Instant;
import java.time.LocalDate;

/** A purge as pages show it: everything of the kind older than the beginning of the day {@code upTo} is gone. */
public record PurgeView(RetentionKind kind, LocalDate upTo, Instant purgedAt, long removed) {}
