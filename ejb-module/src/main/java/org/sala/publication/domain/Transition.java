package org.sala.publication.domain;

import static org.sala.publication.domain.Condition.ANSWERABLE;
import static org.sala.publication.domain.Condition.AS_APPROVED;
import static org.sala.publication.domain.Condition.COMPLETE;
import static org.sala.publication.domain.Condition.NOT_OWN_WORK;
import static org.sala.publication.domain.Condition.REMARK;
import static org.sala.publication.domain.Condition.WEB_MASTER_ALLOWED;
import static org.sala.publication.domain.Party.APPROVER;
import static org.sala.publication.domain.Party.OWNER;
import static org.sala.publication.domain.Party.WEB_MASTER;
import static org.sala.publication.domain.PublicationState.LIVE;
import static org.sala.publication.domain.PublicationState.NOT_YET;
import static org.sala.publication.domain.PublicationState.REMOVED;
import static org.sala.publication.domain.ReviewState.DISCARDED;
import static org.sala.publication.domain.ReviewState.DRAFT;
import static org.sala.publication.domain.ReviewState.RETURNED;
import static org.sala.publication.domain.ReviewState.SUBMITTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The whole editorial workflow: each row says by whom, from which states, to which state, under which conditions. There is no
 * other rule anywhere. Source: the steps of publication in the founding document, column 3.
 */
public enum Transition {
    /** The writer hands the edition to the approvers. */
    SUBMIT(by(OWNER), from(DRAFT, RETURNED), published(NOT_YET), to(SUBMITTED), when(ANSWERABLE, COMPLETE)),
    /** The writer takes it back before anybody decided. */
    TAKE_BACK(by(OWNER), from(SUBMITTED), published(NOT_YET), to(DRAFT), when(ANSWERABLE)),
    /** The approver sends it back and says what to change. */
    RETURN(by(APPROVER), from(SUBMITTED), published(NOT_YET), to(RETURNED), when(NOT_OWN_WORK, REMARK)),
    /** The approver says yes to exactly this content. */
    APPROVE(by(APPROVER), from(SUBMITTED), published(NOT_YET), to(ReviewState.APPROVED), when(NOT_OWN_WORK, COMPLETE)),
    /** The web master finds something amiss before publishing. */
    SEND_BACK(by(WEB_MASTER), from(ReviewState.APPROVED), published(NOT_YET), to(RETURNED), when(REMARK)),
    /** The web master puts it on the site; the edition live until then is superseded. */
    PUBLISH(
            by(WEB_MASTER),
            from(ReviewState.APPROVED),
            published(NOT_YET),
            to(LIVE),
            when(AS_APPROVED, WEB_MASTER_ALLOWED)),
    /** Somebody who knows the matter has looked at the live edition: it still holds. */
    CONFIRM(by(OWNER), from(ReviewState.APPROVED), published(LIVE), to(LIVE), when()),
    /** An approver takes the publication from the site; the address says so and why. */
    REMOVE(by(APPROVER), from(ReviewState.APPROVED), published(LIVE), to(REMOVED), when(NOT_OWN_WORK, REMARK)),
    /** The writer gives it up. */
    DISCARD(by(OWNER), from(DRAFT, RETURNED), published(NOT_YET), to(DISCARDED), when(ANSWERABLE));

    private final Party party;
    private final Set<ReviewState> from;
    private final PublicationState published;
    private final ReviewState toReview;
    private final PublicationState toPublication;
    private final Set<Condition> conditions;

    Transition(Party party, Set<ReviewState> from, PublicationState published, Target to, Set<Condition> conditions) {
        this.party = party;
        this.from = from;
        this.published = published;
        this.toReview = to.review;
        this.toPublication = to.publication;
        this.conditions = conditions;
    }

    /** Who may. */
    public Party party() {
        return party;
    }

    /** The review states it starts from. */
    public Set<ReviewState> from() {
        return from;
    }

    /** The publication state it starts from. */
    public PublicationState published() {
        return published;
    }

    /** The review state afterwards, given the one before. */
    public ReviewState reviewAfter(ReviewState before) {
        return toReview == null ? before : toReview;
    }

    /** The publication state afterwards, given the one before. */
    public PublicationState publicationAfter(PublicationState before) {
        return toPublication == null ? before : toPublication;
    }

    /** What else must hold. */
    public Set<Condition> conditions() {
        return conditions;
    }

    /** Whether it must be told why. */
    public boolean needsRemark() {
        return conditions.contains(REMARK);
    }

    /** Whether it starts from these states. */
    public boolean startsFrom(ReviewState review, PublicationState publication) {
        return from.contains(review) && published == publication;
    }

    private record Target(ReviewState review, PublicationState publication) {}

    private static Party by(Party party) {
        return party;
    }

    private static Set<ReviewState> from(ReviewState... states) {
        return Set.copyOf(List.of(states));
    }

    private static PublicationState published(PublicationState state) {
        return state;
    }

    private static Target to(ReviewState state) {
        return new Target(state, null);
    }

    private static Target to(PublicationState state) {
        return new Target(null, state);
    }

    private static Set<Condition> when(Condition... conditions) {
        Set<Condition> set = EnumSet.noneOf(Condition.class);
        set.addAll(List.of(conditions));
        return Set.copyOf(set);
    }
}
