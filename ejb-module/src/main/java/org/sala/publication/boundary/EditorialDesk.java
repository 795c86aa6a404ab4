package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.Authority;
import org.sala.office.domain.Office;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Signature;
import org.sala.office.persistence.Offices;
import org.sala.operations.boundary.SiteRevision;
import org.sala.publication.domain.Decision;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionChangedMeanwhile;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.OfferedTransition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.TransitionCase;
import org.sala.publication.domain.TransitionRefused;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/**
 * Where editions are decided about. {@link #perform} is the one way from one state to another: it checks, applies, stores and
 * records the act in one transaction; what the public sees follows after success.
 */
@Stateless
@TellsClashes
public class EditorialDesk {
    @Inject
    private Editions editions;

    @Inject
    private EditionViews views;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private Offices offices;

    @Inject
    private SubmissionGuard guard;

    @Inject
    private AuditLog audit;

    @Inject
    private SiteRevision siteRevision;

    @Inject
    private Event<PublicationChanged> changed;

    @Inject
    private Event<TransitionPerformed> performed;

    @Inject
    private Authorities authorities;

    @Inject
    private SalaClock clock;

    /**
     * Carries out a transition for the person who acts.
     *
     * @param remark why; asked for by some transitions, at most 2,000 characters, may be null
     * @param expectedVersion the version of the edition the person has seen
     * @return the edition afterwards
     * @throws EditionChangedMeanwhile when it is no longer that version
     * @throws TransitionRefused when state, role, person, remark or content stand against it; the refusal is recorded
     */
    public EditionView perform(long editionId, Transition transition, String remark, int expectedVersion) {
        PersonView person = currentPerson.require();
        Edition edition =
                editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition"));
        String hash = views.contentHash(edition);
        Authority authority = authorities.of(person);
        int category = edition.publication().categoryNumber();
        String why = remark == null || remark.isBlank() ? null : remark.strip();
        try {
            if (edition.version() != expectedVersion) {
                throw new EditionChangedMeanwhile();
            }
            new TransitionCase(transition, edition, authority.in(category), hash, webMasterMayBeOwner()).require(why);
            guard.require(transition, edition);
        } catch (TransitionRefused | EditionChangedMeanwhile refusal) {
            audit.recordApart(AuditEntry.refused(
                    person.username(), act(transition), "edition " + editionId, refusal.messageKey()));
            throw refusal;
        }
        if (transition == Transition.PUBLISH) {
            supersedeLive(edition);
        }
        edition.undergo(transition, why, hash, person.id(), clock.now());
        Signature signature = authority.signature(transition.party().role(), category);
        editions.add(new Decision(edition, transition, person.id(), clock.now(), why, hash, signature));
        audit.record(AuditEntry.done(
                person.username(), act(transition), "edition " + editionId, why == null ? hash : hash + " " + why));
        if (edition.publicationState() != PublicationState.NOT_YET) {
            siteRevision.advance();
            changed.fire(new PublicationChanged(edition.publication().number()));
        }
        EditionView view = views.view(edition);
        performed.fire(
                new TransitionPerformed(view, edition.publication().groupId(), transition, person, why, clock.now()));
        return view;
    }

    /** The transitions that start from where the edition stands: which the person who acts may take, and why not the others. */
    public List<OfferedTransition> transitionsOpenTo(long editionId) {
        PersonView person = currentPerson.require();
        Edition edition =
                editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition"));
        PersonView acting = authorities.of(person).in(edition.publication().categoryNumber());
        String hash = views.contentHash(edition);
        return Arrays.stream(Transition.values())
                .filter(transition -> transition.startsFrom(edition.reviewState(), edition.publicationState()))
                .map(transition -> new OfferedTransition(
                        transition,
                        new TransitionCase(transition, edition, acting, hash, webMasterMayBeOwner())
                                .barrier()
                                .map(Refused::messageKey)
                                .orElse(null)))
                .toList();
    }

    /**
     * The edition as staff see it.
     *
     * @throws Refused when nobody is signed in or there is no such edition
     */
    public EditionView require(long editionId) {
        currentPerson.require();
        return views.view(
                editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition")));
    }

    /** The edition as staff see it, empty when there is none with this number. */
    public Optional<EditionView> find(long editionId) {
        currentPerson.require();
        return editions.find(editionId).map(views::view);
    }

    /** All editions of a publication, newest first. */
    public List<EditionView> editionsOf(long publicationNumber) {
        currentPerson.require();
        return editions.of(publicationNumber).stream().map(views::view).toList();
    }

    /** The database allows one live edition: the old one gives way and is stored before the new one goes live. */
    private void supersedeLive(Edition successor) {
        editions.of(successor.publication().number()).stream()
                .filter(edition -> edition.publicationState() == PublicationState.LIVE)
                .forEach(Edition::giveWay);
        editions.flush();
    }

    private boolean webMasterMayBeOwner() {
        return offices.find()
                .map(Office::view)
                .map(view -> view.webMasterMayBeOwner())
                .orElse(false);
    }

    private static String act(Transition transition) {
        return "publication." + transition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
