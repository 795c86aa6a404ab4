package org.sala.publication.domain;

import org.sala.shared.Bilingual;

/** An edition that holds a file, and which version of it. */
public record FileUse(
        long editionId,
        long publicationNumber,
        int editionNumber,
        Bilingual title,
        int fileVersion,
        ReviewState reviewState,
        PublicationState publicationState) {}
