package org.sala.publication.domain;

import java.time.Instant;
import org.sala.shared.Bilingual;

/**
 * One published edition in the public history of a publication.
 *
 * @param note what it changed, told by its writer; empty when nothing was told
 */
public record EditionMark(int number, Instant publishedAt, PublicationState state, Bilingual note) {}
