package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.PersonView;
import org.sala.operations.boundary.SiteRevision;
import org.sala.publication.domain.Decision;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.Publication;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.Transition;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** "Checked, unchanged": confirms what is live with one act, which its person may take back for a while. No draft comes of it. */
@Stateless
@TellsClashes
public class CheckingDesk {
    /** How long a check may be taken back. */
    public static final Duration UNDO_WITHIN = Duration.ofMinutes(15);

    @Inject
    private EditorialDesk desk;

    @Inject
    private Editions editions;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SiteRevision siteRevision;

    @Inject
    private Event<PublicationChanged> changed;

    @Inject
    private SalaClock clock;

    /**
     * Confirms the live edition of a publication.
     *
     * @return the number of the decision, by which it can be taken back
     * @throws Refused when nothing of it is live, or as {@link EditorialDesk#perform}
     */
    public long confirm(long publicationNumber) {
        Edition live = editions.of(publicationNumber).stream()
                .filter(edition -> edition.publicationState() == PublicationState.LIVE)
                .findFirst()
                .orElseThrow(() -> new Refused("publication.refusal.nothing-live"));
        desk.perform(live.id(), Transition.CONFIRM, null, live.version());
        return newest(live).id();
    }

    /**
     * Takes one's own check back.
     *
     * @throws Refused when it is no check of the person's, is not the newest decision on the edition, or was made too long ago
     */
    public void undo(long decisionId) {
        PersonView person = currentPerson.require();
        Decision check =
                editions.decision(decisionId).orElseThrow(() -> new Refused("freshness.refusal.no-such-check"));
        boolean own = check.transition() == Transition.CONFIRM && check.personId() == person.id() && !check.isUndone();
        if (!own || !check.id().equals(newest(check.edition()).id())) {
            throw new Refused("freshness.refusal.no-such-check");
        }
        if (clock.now().isAfter(check.decidedAt().plus(UNDO_WITHIN))) {
            throw new Refused("freshness.refusal.check-too-old", UNDO_WITHIN.toMinutes());
        }
        Publication publication = check.edition().publication();
        check.undoCheck(checkedBefore(check), clock.now());
        siteRevision.publicationMoved(
                publication.number(),
                publication.categoryNumber(),
                Arrays.asList(check.edition().text().kindCode()));
        changed.fire(new PublicationChanged(publication.number()));
        audit.record(AuditEntry.done(
                person.username(),
                "publication.undo-check",
                "edition " + check.edition().id(),
                null));
    }

    private Decision newest(Edition edition) {
        List<Decision> all = editions.decisionsOn(edition.id());
        return all.get(all.size() - 1);
    }

    private Instant checkedBefore(Decision check) {
        return editions.decisionsOn(check.edition().id()).stream()
                .filter(one -> !one.id().equals(check.id()))
                .filter(one -> one.transition() == Transition.CONFIRM || one.transition() == Transition.PUBLISH)
                .map(Decision::decidedAt)
                .max(Instant::compareTo)
                .orElse(check.edition().milestones().publishedAt());
    }
}
