package org.sala.retention.domain;

/**
 * A kind as administrators see it.
 *
 * @param days how long it is kept
 * @param last the latest purge, null before the first
 * @param removed how much all purges on record have removed
 */
public record RetentionLine(RetentionKind kind, int days, PurgeView last, long removed) {}
