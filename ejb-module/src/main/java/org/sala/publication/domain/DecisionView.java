package org.sala.publication.domain;

import java.time.Instant;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Signature;
import org.sala.shared.Bilingual;

/**
 * What pages show of a decision.
 *
 * @param signature name and titles as they were when it was made
 * @param remark may be null
 * @param detail what was said beside it, such as a planned time; may be null
 */
public record DecisionView(
        long editionId,
        long publicationNumber,
        Bilingual title,
        Transition transition,
        PersonView person,
        Signature signature,
        Instant decidedAt,
        String remark,
        String detail) {}
