package org.sala.publication.domain;

import java.util.Optional;
import org.sala.office.domain.PersonView;

/**
 * One person who wants one transition on one edition: finds the fact that stands against it, if any. Each fact has a refusal of
 * its own, and the order is from the edition to the person to the form, so that the most telling one is given.
 *
 * @param person who acts; where the portal acts, whoever planned it
 */
public record TransitionCase(Transition transition, Edition edition, PersonView person, Circumstances circumstances) {

    /** Whether it makes sense to speak of this transition at all: a page need not say of every edition that it is no warning. */
    public boolean isConceivable() {
        return transition.startsFrom(edition.reviewState(), edition.publicationState())
                && transition.party() != Party.PORTAL
                && (!needs(Condition.WARNING) || edition.text().isWarning())
                && (!needs(Condition.UNCOUNTERSIGNED) || edition.arrangements().awaitsCountersignature());
    }

    /** What stands against it, leaving aside what is said beside it: what a page must know to offer the transition or to say why not. */
    public Optional<TransitionRefused> barrier() {
        return aboutTheEdition()
                .or(this::aboutThePerson)
                .or(this::aboutTheContent)
                .map(TransitionRefused::new);
    }

    /**
     * Throws what stands against it, now that the person means it.
     *
     * @throws TransitionRefused for the first fact found
     */
    public void require(Particulars said) {
        barrier().ifPresent(refusal -> {
            throw refusal;
        });
        new ParticularsCheck(transition, edition, said, circumstances.now()).require();
        if (needs(Condition.COMPLETE)) {
            Completeness.require(edition);
        }
    }

    private Optional<String> aboutTheEdition() {
        if (!transition.startsFrom(edition.reviewState(), edition.publicationState())) {
            return Optional.of("publication.refusal.wrong-state");
        }
        if (needs(Condition.WARNING) && !edition.text().isWarning()) {
            return Optional.of("publication.refusal.no-warning");
        }
        if (needs(Condition.UNCOUNTERSIGNED) && !edition.arrangements().awaitsCountersignature()) {
            return Optional.of("publication.refusal.countersigned");
        }
        return Optional.empty();
    }

    private Optional<String> aboutThePerson() {
        boolean ownWork = edition.isWorkOf(person.id());
        if (needs(Condition.NOT_OWN_WORK) && ownWork) {
            return Optional.of("publication.refusal.own-work");
        }
        if (needs(Condition.NOT_OWN_PROPOSAL)
                && person.id().equals(edition.arrangements().proposedBy())) {
            return Optional.of("publication.refusal.own-proposal");
        }
        if (needs(Condition.NOT_OWN_PUBLISHING)
                && person.id().equals(edition.milestones().publishedBy())) {
            return Optional.of("publication.refusal.own-publishing");
        }
        if ((transition.party() == Party.PORTAL) != circumstances.portal()) {
            return Optional.of("publication.refusal.portal-alone");
        }
        if (!circumstances.portal() && !transition.party().includes(person)) {
            return Optional.of(
                    "publication.refusal.role-missing." + transition.party().role());
        }
        if (needs(Condition.ANSWERABLE) && !edition.isAnswerable(person)) {
            return Optional.of(Edition.NOT_ANSWERABLE);
        }
        if (needs(Condition.WEB_MASTER_ALLOWED) && ownWork && !circumstances.webMasterMayBeOwner()) {
            return Optional.of("publication.refusal.web-master-wrote-it");
        }
        return Optional.empty();
    }

    private Optional<String> aboutTheContent() {
        if (needs(Condition.DUE) && !edition.arrangements().isDue(circumstances.now())) {
            return Optional.of("publication.refusal.not-due");
        }
        if (needs(Condition.ENDED) && !edition.arrangements().hasEnded(circumstances.now())) {
            return Optional.of("publication.refusal.not-due");
        }
        if (needs(Condition.AS_APPROVED) && !edition.isAsApproved(circumstances.contentHash())) {
            return Optional.of("publication.refusal.changed-since-approval");
        }
        if (needs(Condition.NO_OTHER_LIVE) && circumstances.anotherLive()) {
            return Optional.of("publication.refusal.another-live");
        }
        return Optional.empty();
    }

    private boolean needs(Condition condition) {
        return transition.conditions().contains(condition);
    }
}
