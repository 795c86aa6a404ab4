package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.Authority;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.publication.domain.DecisionView;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionLine;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.persistence.Editions;
import org.sala.publication.persistence.PlannedTimes;
import org.sala.shared.SalaClock;

/** What waits for whom: the lists staff start their day with. */
@Stateless
public class EditorialLists {
    @Inject
    private Editions editions;

    @Inject
    private PlannedTimes times;

    @Inject
    private SalaClock clock;

    @Inject
    private EditionViews views;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private Authorities authorities;

    /** What the person who acts is writing: drafts, and what came back. */
    public List<EditionLine> myDrafts() {
        PersonView person = currentPerson.require();
        return lines(List.of(ReviewState.RETURNED, ReviewState.DRAFT), edition -> edition.isInHandsOf(person.id()));
    }

    /** What the person who acts has handed over and is not yet published. */
    public List<EditionLine> mySubmissions() {
        PersonView person = currentPerson.require();
        return lines(List.of(ReviewState.SUBMITTED, ReviewState.APPROVED), edition -> edition.isInHandsOf(person.id()));
    }

    /**
     * What the person who acts could decide about: submissions of others, proposals of others and warnings to be countersigned for
     * approvers, approved editions for web masters.
     */
    public List<EditionLine> waitingForMe() {
        PersonView person = currentPerson.require();
        Authority authority = authorities.of(person);
        Stream<Edition> unseen = editions.waitingIn(List.of(ReviewState.SUBMITTED, ReviewState.APPROVED)).stream()
                .filter(edition -> edition.publicationState() == PublicationState.NOT_YET)
                .filter(edition -> edition.reviewState() == ReviewState.SUBMITTED
                        ? mayApprove(authority, edition) && !edition.isWorkOf(person.id())
                        : person.holds(Role.WEB_MASTER));
        Stream<Edition> seen = editions.waitingOnceMore().stream()
                .filter(edition -> mayApprove(authority, edition) && mayBeDecidedBy(edition, person));
        return Stream.concat(seen, unseen).map(views::line).toList();
    }

    private static boolean mayApprove(Authority authority, Edition edition) {
        return authority.holds(Role.APPROVER, edition.publication().categoryNumber());
    }

    private static boolean mayBeDecidedBy(Edition edition, PersonView person) {
        return edition.reviewState() == ReviewState.APPROVED
                ? !edition.isWorkOf(person.id())
                        && !person.id().equals(edition.milestones().publishedBy())
                : !person.id().equals(edition.arrangements().proposedBy());
    }

    /** What goes out or ends at a set time within a year, the nearest first. */
    public List<EditionView> planned() {
        currentPerson.require();
        return times.between(clock.now(), clock.now().plus(Duration.ofDays(366))).stream()
                .map(views::view)
                .toList();
    }

    /** The newest decisions about anything, at most {@code count}. */
    public List<DecisionView> latestDecisions(int count) {
        currentPerson.require();
        return editions.latestDecisions(count).stream().map(views::view).toList();
    }

    private List<EditionLine> lines(List<ReviewState> states, Predicate<Edition> wanted) {
        return editions.waitingIn(states).stream()
                .filter(wanted)
                .map(views::line)
                .toList();
    }
}
