package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.Authority;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionOpening;
import org.sala.publication.domain.EditionPresence;
import org.sala.publication.domain.PresenceView;
import org.sala.publication.domain.PresentAt;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.persistence.Attendance;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Who sits over which edition: people who write see each other, and approvers approve together only what they opened one by one. */
@Stateless
@TellsClashes
public class ReadingRoom {
    @Inject
    private Editions editions;

    @Inject
    private Attendance attendance;

    @Inject
    private EditionViews views;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private Authorities authorities;

    @Inject
    private SalaClock clock;

    /**
     * Says that the person who acts has the edit page open.
     *
     * @return the others who have, those who came first first
     * @throws Refused when there is no such edition
     */
    public List<PresenceView> attend(long editionId) {
        PersonView person = currentPerson.require();
        require(editionId);
        Instant now = clock.now();
        EditionPresence.Id id = new EditionPresence.Id(editionId, person.id());
        attendance
                .presence(id)
                .ifPresentOrElse(presence -> presence.seen(now), () -> attendance.add(new EditionPresence(id, now)));
        return attendance.presencesAt(editionId).stream()
                .filter(presence -> presence.personId() != person.id() && presence.isPresent(now))
                .map(presence -> new PresenceView(views.person(presence.personId()), presence.since()))
                .toList();
    }

    /** Who has which edition open to write, the newest first; for whoever is signed in. */
    public List<PresentAt> presentNow(int most) {
        currentPerson.require();
        return attendance.presencesAfter(clock.now().minus(EditionPresence.SILENCE), most).stream()
                .flatMap(presence -> editions.find(presence.editionId()).stream()
                        .map(edition -> new PresentAt(
                                edition.id(),
                                edition.text().title(),
                                views.person(presence.personId()),
                                presence.since())))
                .toList();
    }

    /** Notes that the person who acts has opened this version of an edition to read it. */
    public void opened(long editionId, int version) {
        PersonView person = currentPerson.require();
        EditionPresence.Id id = new EditionPresence.Id(editionId, person.id());
        attendance
                .opening(id)
                .ifPresentOrElse(
                        opening -> opening.opened(version, clock.now()),
                        () -> attendance.add(new EditionOpening(id, version, clock.now())));
    }

    /** The submitted editions that the person who acts may approve and has opened as they are now, with their versions. */
    public Map<Long, Integer> openedAndApprovable() {
        PersonView person = currentPerson.require();
        Authority authority = authorities.of(person);
        return editions.waitingIn(List.of(ReviewState.SUBMITTED)).stream()
                .filter(edition -> !edition.isWorkOf(person.id()))
                .filter(edition ->
                        authority.holds(Role.APPROVER, edition.publication().categoryNumber()))
                .filter(edition -> hasOpened(person, edition))
                .collect(Collectors.toMap(Edition::id, Edition::version));
    }

    /** Forgets who had an edition open before an instant; tells how many. Called by a job. */
    public int forgetPresencesBefore(Instant before) {
        return attendance.forgetBefore(before);
    }

    private boolean hasOpened(PersonView person, Edition edition) {
        return attendance.opening(new EditionPresence.Id(edition.id(), person.id())).stream()
                .anyMatch(opening -> opening.editionVersion() == edition.version());
    }

    private Edition require(long editionId) {
        return editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition"));
    }
}
