package org.sala.visits.domain;

import java.time.Instant;

/**
 * That a node could not write down requests, as when the disk was full.
 *
 * @param lines how many requests were lost
 */
public record CountingLoss(Instant from, Instant to, long lines) {}
