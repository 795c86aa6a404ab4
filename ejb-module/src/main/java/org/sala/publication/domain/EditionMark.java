package org.sala.publication.domain;

import java.time.Instant;

/** One published edition in the public history of a publication. */
public record EditionMark(int number, Instant publishedAt, PublicationState state) {}
