package org.sala.publication.domain;

import java.time.Instant;
import java.util.List;
import org.sala.office.domain.PersonView;
import org.sala.shared.Bilingual;

/**
 * What staff pages show of an edition.
 *
 * @param version what a form must give back, so that a stale one is noticed
 * @param note what it changed, told by its writer; empty when nothing was told
 * @param withdrawal null unless its withdrawal is proposed or carried out
 * @param countersignDue by when a second person must countersign, null unless one must
 * @param submittedBy null before it was submitted; likewise the other people and times
 */
public record EditionView(
        long id,
        long publicationNumber,
        int number,
        int version,
        int categoryNumber,
        Bilingual groupName,
        EditionText text,
        List<AttachedFileView> files,
        ReviewState reviewState,
        PublicationState publicationState,
        boolean open,
        Bilingual note,
        PlanView plan,
        WithdrawalView withdrawal,
        Instant countersignDue,
        PersonView begunBy,
        Instant changedAt,
        PersonView submittedBy,
        Instant submittedAt,
        PersonView decidedBy,
        Instant decidedAt,
        PersonView publishedBy,
        Instant publishedAt,
        List<DecisionView> history) {}
