package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.publication.domain.Condition;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionChangedMeanwhile;
import org.sala.publication.domain.Findings;
import org.sala.publication.domain.GuardView;
import org.sala.publication.domain.SubmissionConfirmation;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.TransitionRefused;
import org.sala.publication.persistence.Confirmations;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/**
 * Looks through an edition before others see it: for personal data, and for files that cannot be read. It never forbids; it asks the
 * submitter to say why what it found may be published, and keeps that reason for the approver and for good.
 */
@Stateless
public class SubmissionGuard {
    /** Characters a reason may have. */
    public static final int LONGEST_REASON = 1000;

    private static final int SHORTEST_REASON = 5;

    @Inject
    private Editions editions;

    @Inject
    private EditionReading reading;

    @Inject
    private Confirmations confirmations;

    @Inject
    private Offices offices;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /** What the guard says of an edition as it is now. */
    public GuardView look(long editionId) {
        currentPerson.require();
        Findings findings = reading.read(find(editionId));
        Optional<SubmissionConfirmation> newest = confirmations.newest(editionId);
        return new GuardView(
                findings.list(),
                newest.map(one -> one.isFor(findings)).orElse(false),
                newest.map(SubmissionConfirmation::reason).orElse(null),
                newest.flatMap(one -> offices.person(one.personId()))
                        .map(Person::view)
                        .orElse(null),
                newest.map(SubmissionConfirmation::confirmedAt).orElse(null));
    }

    /**
     * Confirms that what is found may be published.
     *
     * @param reason why, from 5 to {@value #LONGEST_REASON} characters; stands in the record
     * @param expectedVersion the version of the edition the person has seen
     * @throws Refused when the person is no owner or not answerable, the edition is not open or has changed, or the reason says nothing
     */
    public void confirm(long editionId, String reason, int expectedVersion) {
        PersonView person = currentPerson.require(Role.OWNER);
        Edition edition = find(editionId);
        edition.requireAnswerable(person);
        if (!edition.isOpen()) {
            throw new Refused("publication.refusal.not-open");
        }
        if (edition.version() != expectedVersion) {
            throw new EditionChangedMeanwhile();
        }
        String why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new Refused("guard.refusal.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        Findings findings = reading.read(edition);
        confirmations.add(new SubmissionConfirmation(editionId, findings, why, person.id(), clock.now()));
        audit.record(AuditEntry.done(
                person.username(),
                "publication.confirm-findings",
                "edition " + editionId,
                findings.list().size() + " " + why));
    }

    /**
     * Stands before every step that takes an open edition to its readers.
     *
     * @throws TransitionRefused when something is found that nobody has confirmed
     */
    public void require(Transition transition, Edition edition) {
        if (!edition.isOpen() || !transition.conditions().contains(Condition.COMPLETE)) {
            return;
        }
        Findings findings = reading.read(edition);
        boolean confirmed = confirmations
                .newest(edition.id())
                .map(one -> one.isFor(findings))
                .orElse(false);
        if (!findings.isEmpty() && !confirmed) {
            throw new TransitionRefused(
                    "guard.refusal.unconfirmed", findings.list().size());
        }
    }

    private Edition find(long editionId) {
        return editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition"));
    }
}
