package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.sala.account.boundary.CurrentPerson;
import org.sala.notices.boundary.NoticeQueue;
import org.sala.notices.domain.NoticeText;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.Role;
import org.sala.office.domain.Roster;
import org.sala.publication.domain.DeadEnd;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.shared.ThaiDates;

/** Looks a week ahead for days on which nobody could approve, while something can still be done about it. */
@Stateless
public class ApproverOutlook {
    private static final int DAYS_AHEAD = 7;
    private static final int CATEGORIES = 10;
    private static final List<ReviewState> UNDECIDED =
            List.of(ReviewState.DRAFT, ReviewState.RETURNED, ReviewState.SUBMITTED);

    @Inject
    private Authorities authorities;

    @Inject
    private Editions editions;

    @Inject
    private NoticeQueue notices;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    /** The days, today and the coming seven, on which nobody but its writers could approve the edition; none once it is decided. */
    public List<LocalDate> daysWithoutApprover(long editionId) {
        currentPerson.require();
        return editions.find(editionId)
                .filter(edition -> edition.publicationState() == PublicationState.NOT_YET
                        && UNDECIDED.contains(edition.reviewState()))
                .map(edition -> days(roster(), category(edition), edition::isWorkOf))
                .orElse(List.of());
    }

    /** What comes to a stop today or within seven days: categories first, then editions of those that do not. */
    public List<DeadEnd> week() {
        currentPerson.require();
        return deadEnds();
    }

    /** Tells the administrators of what comes to a stop within seven days; nothing when nothing does. Run by a job each morning. */
    public int warnAdministrators() {
        List<DeadEnd> found = deadEnds();
        if (!found.isEmpty()) {
            Bilingual lines = Bilingual.of(lines(found, Language.TH), lines(found, Language.EN));
            NoticeText text = NoticeText.of("dead-end", found.size(), lines);
            roster().people().stream()
                    .filter(person -> person.holds(Role.ADMINISTRATOR))
                    .forEach(person -> notices.tellOnceADay(person.id(), true, text, "/admin/acting-orders.xhtml"));
        }
        return found.size();
    }

    private List<DeadEnd> deadEnds() {
        Roster roster = roster();
        List<DeadEnd> found = new ArrayList<>();
        IntStream.rangeClosed(1, CATEGORIES).forEach(category -> {
            List<LocalDate> days = days(roster, category, writer -> false);
            if (!days.isEmpty()) {
                found.add(new DeadEnd(category, null, Bilingual.EMPTY, days));
            }
        });
        List<Integer> whole = found.stream().map(DeadEnd::category).toList();
        for (Edition edition : editions.waitingIn(UNDECIDED)) {
            List<LocalDate> days = days(roster, category(edition), edition::isWorkOf);
            if (!days.isEmpty() && !whole.contains(category(edition))) {
                found.add(new DeadEnd(
                        category(edition), edition.id(), edition.text().title(), days));
            }
        }
        return found;
    }

    private List<LocalDate> days(Roster roster, int category, LongPredicate wrote) {
        LocalDate today = clock.today();
        return today.datesUntil(today.plusDays(DAYS_AHEAD + 1L))
                .filter(day -> roster.approvers(category, day).stream().allMatch(person -> wrote.test(person.id())))
                .toList();
    }

    private Roster roster() {
        return authorities.roster(clock.today(), clock.today().plusDays(DAYS_AHEAD));
    }

    private static int category(Edition edition) {
        return edition.publication().categoryNumber();
    }

    private static String line(DeadEnd end, Language language) {
        String first = ThaiDates.full(end.first(), language);
        String last = ThaiDates.full(end.last(), language);
        return "- " + NoticeText.word(language, "category") + " " + end.category() + " "
                + end.title().in(language) + ": " + (first.equals(last) ? first : first + " – " + last);
    }

    private static String lines(List<DeadEnd> found, Language language) {
        return String.join("\n", found.stream().map(end -> line(end, language)).toList());
    }
}
