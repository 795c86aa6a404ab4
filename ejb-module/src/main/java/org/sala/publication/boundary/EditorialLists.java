package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.Authority;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.publication.domain.DecisionView;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionLine;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.persistence.Editions;

/** What waits for whom: the lists staff start their day with. */
@Stateless
public class EditorialLists {
    @Inject
    private Editions editions;

    @Inject
    private EditionViews views;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private Authorities authorities;

    /** What the person who acts is writing: drafts, and what came back. */
    public List<EditionLine> myDrafts() {
        PersonView person = currentPerson.require();
        return lines(List.of(ReviewState.RETURNED, ReviewState.DRAFT), edition -> edition.isWorkOf(person.id()));
    }

    /** What the person who acts has handed over and is not yet published. */
    public List<EditionLine> mySubmissions() {
        PersonView person = currentPerson.require();
        return lines(List.of(ReviewState.SUBMITTED, ReviewState.APPROVED), edition -> edition.isWorkOf(person.id()));
    }

    /** What the person who acts could decide about: submissions of others for approvers, approved editions for web masters. */
    public List<EditionLine> waitingForMe() {
        PersonView person = currentPerson.require();
        Authority authority = authorities.of(person);
        return lines(
                List.of(ReviewState.SUBMITTED, ReviewState.APPROVED),
                edition -> edition.reviewState() == ReviewState.SUBMITTED
                        ? authority.holds(Role.APPROVER, edition.publication().categoryNumber())
                                && !edition.isWorkOf(person.id())
                        : person.holds(Role.WEB_MASTER));
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
