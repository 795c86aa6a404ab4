package org.sala.visits.domain;

import java.time.Instant;

/**
 * That a node wrote down every request from one instant to another.
 *
 * @param reached the last instant at which it was known to count
 */
public record CountingSpan(Instant begun, Instant reached) {}
