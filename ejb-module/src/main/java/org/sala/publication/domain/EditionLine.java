package org.sala.publication.domain;

import java.time.Instant;
import org.sala.office.domain.PersonView;
import org.sala.shared.Bilingual;

/**
 * What lists of staff show of an edition.
 *
 * @param kindCode the kind within the category, may be null
 */
public record EditionLine(
        long id,
        long publicationNumber,
        int number,
        int categoryNumber,
        String kindCode,
        Bilingual title,
        ReviewState reviewState,
        PublicationState publicationState,
        PersonView begunBy,
        Instant changedAt,
        Instant submittedAt) {}
