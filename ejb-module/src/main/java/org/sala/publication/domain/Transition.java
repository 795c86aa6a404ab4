package org.sala.publication.domain;

import static org.sala.publication.domain.Condition.ANSWERABLE;
import static org.sala.publication.domain.Condition.AS_APPROVED;
import static org.sala.publication.domain.Condition.COMPLETE;
import static org.sala.publication.domain.Condition.DUE;
import static org.sala.publication.domain.Condition.ENDED;
import static org.sala.publication.domain.Condition.MOMENT;
import static org.sala.publication.domain.Condition.NOTE;
import static org.sala.publication.domain.Condition.NOT_OWN_PROPOSAL;
import static org.sala.publication.domain.Condition.NOT_OWN_PUBLISHING;
import static org.sala.publication.domain.Condition.NOT_OWN_WORK;
import static org.sala.publication.domain.Condition.NO_OTHER_LIVE;
import static org.sala.publication.domain.Condition.REMARK;
import static org.sala.publication.domain.Condition.UNCOUNTERSIGNED;
import static org.sala.publication.domain.Condition.WARNING;
import static org.sala.publication.domain.Condition.WEB_MASTER_ALLOWED;
import static org.sala.publication.domain.Condition.WITHDRAWAL_KIND;
import static org.sala.publication.domain.Party.APPROVER;
import static org.sala.publication.domain.Party.OWNER;
import static org.sala.publication.domain.Party.PORTAL;
import static org.sala.publication.domain.Party.WEB_MASTER;
import static org.sala.publication.domain.PublicationState.EXPIRED;
import static org.sala.publication.domain.PublicationState.LIVE;
import static org.sala.publication.domain.PublicationState.NOT_YET;
import static org.sala.publication.domain.PublicationState.REMOVED;
import static org.sala.publication.domain.PublicationState.SCHEDULED;
import static org.sala.publication.domain.PublicationState.SUPERSEDED;
import static org.sala.publication.domain.ReviewState.APPROVED;
import static org.sala.publication.domain.ReviewState.DISCARDED;
import static org.sala.publication.domain.ReviewState.DRAFT;
import static org.sala.publication.domain.ReviewState.RESTORATION_PROPOSED;
import static org.sala.publication.domain.ReviewState.RETURNED;
import static org.sala.publication.domain.ReviewState.SUBMITTED;
import static org.sala.publication.domain.ReviewState.WITHDRAWAL_PROPOSED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The whole editorial workflow: each row says by whom, from which states, to which state, under which conditions. There is no
 * other rule anywhere. Source: the steps of publication in the founding document, column 3.
 */
public enum Transition {
    /** The writer hands the edition to the approvers and tells what changed. */
    SUBMIT(by(OWNER), from(DRAFT, RETURNED), published(NOT_YET), to(SUBMITTED), when(ANSWERABLE, NOTE, COMPLETE)),
    /** The writer takes it back before anybody decided. */
    TAKE_BACK(by(OWNER), from(SUBMITTED), published(NOT_YET), to(DRAFT), when(ANSWERABLE)),
    /** The approver sends it back and says what to change. */
    RETURN(by(APPROVER), from(SUBMITTED), published(NOT_YET), to(RETURNED), when(NOT_OWN_WORK, REMARK)),
    /** The approver says yes to exactly this content. */
    APPROVE(by(APPROVER), from(SUBMITTED), published(NOT_YET), to(APPROVED), when(NOT_OWN_WORK, COMPLETE)),
    /** The web master finds something amiss before publishing. */
    SEND_BACK(by(WEB_MASTER), from(APPROVED), published(NOT_YET), to(RETURNED), when(REMARK)),
    /** The web master puts it on the site; the edition live until then is superseded. */
    PUBLISH(
            by(WEB_MASTER),
            from(APPROVED),
            published(NOT_YET, SCHEDULED),
            to(LIVE),
            when(AS_APPROVED, WEB_MASTER_ALLOWED)),
    /** The web master sets the time at which the portal shall put it on the site, and may set its end. */
    SCHEDULE(
            by(WEB_MASTER),
            from(APPROVED),
            published(NOT_YET, SCHEDULED),
            to(SCHEDULED),
            when(AS_APPROVED, WEB_MASTER_ALLOWED, MOMENT)),
    /** The web master gives the time up. */
    UNSCHEDULE(by(WEB_MASTER), from(APPROVED), published(SCHEDULED), to(NOT_YET), when()),
    /** The time has come. */
    PUBLISH_SCHEDULED(by(PORTAL), from(APPROVED), published(SCHEDULED), to(LIVE), when(DUE, AS_APPROVED)),
    /** In an emergency one approver puts a warning on the site at once; a second person must countersign. */
    PUBLISH_WARNING(
            by(APPROVER),
            from(DRAFT, RETURNED, SUBMITTED),
            published(NOT_YET),
            to(APPROVED, LIVE),
            when(WARNING, NOTE, COMPLETE)),
    /** A second person stands by the warning. */
    COUNTERSIGN(
            by(APPROVER),
            from(APPROVED, WITHDRAWAL_PROPOSED),
            published(LIVE, EXPIRED, SUPERSEDED),
            unchanged(),
            when(UNCOUNTERSIGNED, NOT_OWN_WORK, NOT_OWN_PUBLISHING)),
    /** Somebody who knows the matter has looked at the live edition: it still holds. */
    CONFIRM(by(OWNER), from(APPROVED), published(LIVE), unchanged(), when()),
    /** The web master sets, moves or lifts the time from which on it is in no list any more. */
    SET_END(by(WEB_MASTER), from(APPROVED), published(LIVE), unchanged(), when()),
    /** The end has come: lists drop it, its address keeps it. */
    EXPIRE(by(PORTAL), from(APPROVED, WITHDRAWAL_PROPOSED), published(LIVE), to(EXPIRED), when(ENDED)),
    /** The owner proposes to take it from the site, and says for which kind of reason. */
    PROPOSE_WITHDRAWAL(
            by(OWNER),
            from(APPROVED),
            published(LIVE, EXPIRED),
            to(WITHDRAWAL_PROPOSED),
            when(ANSWERABLE, WITHDRAWAL_KIND, REMARK)),
    /** The owner takes the proposal back. */
    DROP_WITHDRAWAL(by(OWNER), from(WITHDRAWAL_PROPOSED), published(LIVE, EXPIRED), to(APPROVED), when(ANSWERABLE)),
    /** The approver lets it stay. */
    DECLINE_WITHDRAWAL(
            by(APPROVER),
            from(WITHDRAWAL_PROPOSED),
            published(LIVE, EXPIRED),
            to(APPROVED),
            when(NOT_OWN_PROPOSAL, REMARK)),
    /** The approver takes it from the site as proposed; the address says so for good. */
    REMOVE(
            by(APPROVER),
            from(WITHDRAWAL_PROPOSED),
            published(LIVE, EXPIRED),
            to(APPROVED, REMOVED),
            when(NOT_OWN_PROPOSAL)),
    /** The owner proposes to put it back. */
    PROPOSE_RESTORATION(
            by(OWNER),
            from(APPROVED),
            published(REMOVED),
            to(RESTORATION_PROPOSED),
            when(ANSWERABLE, NO_OTHER_LIVE, REMARK)),
    /** The owner takes that proposal back. */
    DROP_RESTORATION(by(OWNER), from(RESTORATION_PROPOSED), published(REMOVED), to(APPROVED), when(ANSWERABLE)),
    /** The approver leaves it withdrawn. */
    DECLINE_RESTORATION(
            by(APPROVER), from(RESTORATION_PROPOSED), published(REMOVED), to(APPROVED), when(NOT_OWN_PROPOSAL, REMARK)),
    /** The approver puts it back as it was approved. */
    RESTORE(
            by(APPROVER),
            from(RESTORATION_PROPOSED),
            published(REMOVED),
            to(APPROVED, LIVE),
            when(NOT_OWN_PROPOSAL, AS_APPROVED, NO_OTHER_LIVE)),
    /** The writer gives it up. */
    DISCARD(by(OWNER), from(DRAFT, RETURNED), published(NOT_YET), to(DISCARDED), when(ANSWERABLE));

    private final Party party;
    private final Set<ReviewState> from;
    private final Set<PublicationState> published;
    private final ReviewState toReview;
    private final PublicationState toPublication;
    private final Set<Condition> conditions;

    Transition(
            Party party, Set<ReviewState> from, Set<PublicationState> published, Target to, Set<Condition> conditions) {
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

    /** The publication states it starts from. */
    public Set<PublicationState> published() {
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

    /** Whether the public sees the edition for the first time. */
    public boolean isPublishing() {
        return toPublication == LIVE && (published.contains(NOT_YET) || published.contains(SCHEDULED));
    }

    /** Whether it must be told why. */
    public boolean needsRemark() {
        return conditions.contains(REMARK);
    }

    /** Whether it starts from these states. */
    public boolean startsFrom(ReviewState review, PublicationState publication) {
        return from.contains(review) && published.contains(publication);
    }

    private record Target(ReviewState review, PublicationState publication) {}

    private static Party by(Party party) {
        return party;
    }

    private static Set<ReviewState> from(ReviewState... states) {
        return Set.copyOf(List.of(states));
    }

    private static Set<PublicationState> published(PublicationState... states) {
        return Set.copyOf(List.of(states));
    }

    private static Target to(ReviewState state) {
        return new Target(state, null);
    }

    private static Target to(PublicationState state) {
        return new Target(null, state);
    }

    private static Target to(ReviewState review, PublicationState publication) {
        return new Target(review, publication);
    }

    private static Target unchanged() {
        return new Target(null, null);
    }

    private static Set<Condition> when(Condition... conditions) {
        Set<Condition> set = EnumSet.noneOf(Condition.class);
        set.addAll(List.of(conditions));
        return Set.copyOf(set);
    }
}
