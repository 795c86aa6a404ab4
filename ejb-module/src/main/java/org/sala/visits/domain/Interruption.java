package org.sala.visits.domain;

import java.time.Instant;

/**
 * A time in which the portal did not count, so that figures of it are missing and not zero.
 *
 * @param from when counting ended, or the period asked for begins
 * @param to when counting went on; later than {@code from}
 */
public record Interruption(Instant from, Instant to) {

    /** The part of it in [start, end), which must not be empty. */
    Interruption within(Instant start, Instant end) {
        return new Interruption(from.isBefore(start) ? start : from, to.isAfter(end) ? end : to);
    }

    boolean touches(Instant start, Instant end) {
        return from.isBefore(end) && to.isAfter(start);
    }
}
