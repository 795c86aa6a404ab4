package org.sala.operations.domain;

import java.time.Instant;

/**
 * A line in the log of a run.
 *
 * @param text one line of at most 1,000 characters; of a count, the numbers alone
 */
public record LogLineView(Instant at, LogKind kind, String text) {}
