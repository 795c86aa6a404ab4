package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Signature;
import org.sala.operations.boundary.SiteRevision;
import org.sala.publication.domain.Arrangements;
import org.sala.publication.domain.Circumstances;
import org.sala.publication.domain.Decision;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionChangedMeanwhile;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.OfferedTransition;
import org.sala.publication.domain.Particulars;
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
    /** Who acts in the record of acts where the portal does what a person planned. */
    private static final String PORTAL = "portal";

    private static final Set<PublicationState> GIVING_WAY = Set.of(PublicationState.LIVE, PublicationState.EXPIRED);

    @Inject
    private Editions editions;

    @Inject
    private EditionViews views;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private PresentCircumstances circumstances;

    @Inject
    private ContentRules rules;

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

    /** As {@link #perform(long, int, Transition, Particulars)}, with nothing said but a remark, which may be null. */
    public EditionView perform(long editionId, Transition transition, String remark, int expectedVersion) {
        return perform(editionId, expectedVersion, transition, Particulars.remark(remark));
    }

    /**
     * Carries out a transition for the person who acts.
     *
     * @param expectedVersion the version of the edition the person has seen
     * @param said what the transition asks for
     * @return the edition afterwards
     * @throws EditionChangedMeanwhile when it is no longer that version
     * @throws TransitionRefused when state, role, person, content or what is said stand against it; the refusal is recorded
     */
    public EditionView perform(long editionId, int expectedVersion, Transition transition, Particulars said) {
        PersonView person = currentPerson.require();
        Edition edition = requireEdition(editionId);
        try {
            if (edition.version() != expectedVersion) {
                throw new EditionChangedMeanwhile();
            }
            caseOf(transition, edition, person).require(said);
            rules.require(transition, edition);
            guard.require(transition, edition);
        } catch (TransitionRefused | EditionChangedMeanwhile refusal) {
            audit.recordApart(AuditEntry.refused(
                    person.username(), act(transition), "edition " + editionId, refusal.messageKey()));
            throw refusal;
        }
        return carryOut(transition, edition, person, person.username(), said);
    }

    /**
     * Does what was planned for an edition and is due: puts it on the site or ends it. What stands against it is recorded and kept
     * with the plan. An edition for which nothing is due is left alone, so this may be asked any number of times.
     *
     * @return the edition afterwards, empty when nothing was done
     */
    public Optional<EditionView> performDue(long editionId) {
        Edition edition = requireEdition(editionId);
        Optional<Transition> due = duty(edition);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        PersonView planner = views.person(edition.arrangements().arrangedBy());
        Circumstances present = circumstances.of(edition, views.contentHash(edition), true);
        Optional<TransitionRefused> barrier = new TransitionCase(due.get(), edition, planner, present).barrier();
        if (barrier.isPresent()) {
            String key = barrier.get().messageKey();
            if (edition.planRefused(key, clock.now())) {
                audit.record(AuditEntry.refused(PORTAL, act(due.get()), "edition " + editionId, key));
            }
            return Optional.empty();
        }
        return Optional.of(carryOut(due.get(), edition, planner, PORTAL, Particulars.NONE));
    }

    /** The transitions that start from where the edition stands: which the person who acts may take, and why not the others. */
    public List<OfferedTransition> transitionsOpenTo(long editionId) {
        PersonView person = currentPerson.require();
        Edition edition = requireEdition(editionId);
        return Arrays.stream(Transition.values())
                .map(transition -> caseOf(transition, edition, person))
                .filter(TransitionCase::isConceivable)
                .map(one -> new OfferedTransition(
                        one.transition(), one.barrier().map(Refused::messageKey).orElse(null)))
                .toList();
    }

    /**
     * The edition as staff see it.
     *
     * @throws Refused when nobody is signed in or there is no such edition
     */
    public EditionView require(long editionId) {
        currentPerson.require();
        return views.view(requireEdition(editionId));
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

    private EditionView carryOut(
            Transition transition, Edition edition, PersonView person, String actor, Particulars said) {
        edition.tell(said.note());
        String hash = views.contentHash(edition);
        if (transition.publicationAfter(edition.publicationState()) == PublicationState.LIVE) {
            supersede(edition);
        }
        boolean unseenBefore = edition.publicationState().isUnseen();
        edition.undergo(transition, said, hash, circumstances.toCountersign(), person.id(), clock.now());
        if (transition == Transition.REMOVE
                && edition.arrangements().withdrawalKind().isHidingAll()) {
            editions.of(edition.publication().number()).stream()
                    .filter(other ->
                            other != edition && !other.publicationState().isUnseen())
                    .forEach(earlier -> earlier.goWith(edition));
        }
        Signature signature =
                authorities.of(person).signature(transition.party().role(), categoryOf(edition));
        editions.add(new Decision(edition, transition, person.id(), clock.now(), said, hash, signature));
        String detail = Stream.of(hash, said.detail(), said.remark())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        audit.record(AuditEntry.done(actor, act(transition), "edition " + edition.id(), detail));
        if (!unseenBefore || !edition.publicationState().isUnseen()) {
            siteRevision.publicationMoved(
                    edition.publication().number(), edition.publication().categoryNumber(), kindsSeen(edition));
            changed.fire(new PublicationChanged(edition.publication().number()));
        }
        EditionView view = views.view(edition);
        performed.fire(new TransitionPerformed(
                view, edition.publication().groupId(), transition, person, said.remark(), clock.now()));
        return view;
    }

    /** The database allows one live edition: the old one gives way and is stored before the new one goes live. */
    private void supersede(Edition successor) {
        editions.of(successor.publication().number()).stream()
                .filter(edition -> edition != successor)
                .filter(edition -> GIVING_WAY.contains(edition.publicationState()))
                .forEach(Edition::giveWay);
        editions.flush();
    }

    /** The kinds that the publication was ever seen under: an edition may be of another kind than the one that gives way to it. */
    private Set<String> kindsSeen(Edition edition) {
        return editions.of(edition.publication().number()).stream()
                .filter(other -> other == edition || !other.publicationState().isUnseen())
                .map(other -> other.text().kindCode())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Optional<Transition> duty(Edition edition) {
        Arrangements arranged = edition.arrangements();
        return switch (edition.publicationState()) {
            case SCHEDULED ->
                arranged.isDue(clock.now()) ? Optional.of(Transition.PUBLISH_SCHEDULED) : Optional.empty();
            case LIVE -> arranged.hasEnded(clock.now()) ? Optional.of(Transition.EXPIRE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private TransitionCase caseOf(Transition transition, Edition edition, PersonView person) {
        String hash = views.contentHash(edition);
        PersonView acting = authorities.of(person).in(categoryOf(edition));
        return new TransitionCase(transition, edition, acting, circumstances.of(edition, hash, false));
    }

    private Edition requireEdition(long editionId) {
        return editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition"));
    }

    private static int categoryOf(Edition edition) {
        return edition.publication().categoryNumber();
    }

    private static String act(Transition transition) {
        return "publication."
                + transition.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
