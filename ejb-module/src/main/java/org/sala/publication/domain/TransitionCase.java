package org.sala.publication.domain;

import java.util.Optional;
import org.sala.office.domain.PersonView;

/**
 * One person who wants one transition on one edition: finds the fact that stands against it, if any. Each fact has a refusal of
 * its own, and the order is from the edition to the person to the form, so that the most telling one is given.
 *
 * @param contentHash of the edition as it is now
 * @param webMasterMayBeOwner whether the office lets a web master publish what they wrote
 */
public record TransitionCase(
        Transition transition, Edition edition, PersonView person, String contentHash, boolean webMasterMayBeOwner) {

    /** What stands against it, leaving the remark aside: what a page must know to offer the transition or to say why not. */
    public Optional<TransitionRefused> barrier() {
        if (!transition.startsFrom(edition.reviewState(), edition.publicationState())) {
            return refused("publication.refusal.wrong-state");
        }
        boolean ownWork = edition.isWorkOf(person.id());
        if (ownWork && needs(Condition.NOT_OWN_WORK)) {
            return refused("publication.refusal.own-work");
        }
        if (!transition.party().includes(person)) {
            return refused(
                    "publication.refusal.role-missing." + transition.party().role());
        }
        if (needs(Condition.ANSWERABLE) && !edition.isAnswerable(person)) {
            return refused(Edition.NOT_ANSWERABLE);
        }
        if (needs(Condition.WEB_MASTER_ALLOWED) && ownWork && !webMasterMayBeOwner) {
            return refused("publication.refusal.web-master-wrote-it");
        }
        if (needs(Condition.AS_APPROVED) && !edition.isAsApproved(contentHash)) {
            return refused("publication.refusal.changed-since-approval");
        }
        return Optional.empty();
    }

    /**
     * Throws what stands against it, now that the person means it.
     *
     * @param remark may be null
     * @throws TransitionRefused for the first fact found
     */
    public void require(String remark) {
        barrier().ifPresent(refusal -> {
            throw refusal;
        });
        if (transition.needsRemark() && (remark == null || remark.isBlank())) {
            throw new TransitionRefused("publication.refusal.remark-missing");
        }
        if (remark != null && remark.length() > 2000) {
            throw new TransitionRefused("publication.refusal.remark-too-long");
        }
        if (needs(Condition.COMPLETE)) {
            Completeness.require(edition);
        }
    }

    private boolean needs(Condition condition) {
        return transition.conditions().contains(condition);
    }

    private static Optional<TransitionRefused> refused(String key) {
        return Optional.of(new TransitionRefused(key));
    }
}
