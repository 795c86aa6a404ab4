package org.sala.freshness.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.sala.account.boundary.CurrentPerson;
import org.sala.freshness.domain.BoardQuery;
import org.sala.freshness.domain.BoardRow;
import org.sala.freshness.domain.Freshness;
import org.sala.freshness.domain.Reminder;
import org.sala.freshness.domain.ReminderLevel;
import org.sala.freshness.persistence.Reminders;
import org.sala.notices.boundary.NoticeQueue;
import org.sala.notices.domain.NoticeText;
import org.sala.office.domain.Headship;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Post;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.office.persistence.Posts;
import org.sala.register.boundary.HolidayCalendar;
import org.sala.shared.SalaClock;

/** Chases what is overdue: its owners first, then the head of their group, then the administrators, each again after a while. */
@Stateless
public class FreshnessReminders {
    @Inject
    private FreshnessBoard board;

    @Inject
    private HolidayCalendar calendar;

    @Inject
    private Reminders reminders;

    @Inject
    private NoticeQueue queue;

    @Inject
    private Offices offices;

    @Inject
    private Posts posts;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    /** The codes of the lines that are overdue today. */
    public List<String> overdue() {
        return rows(row -> row.state() == Freshness.OVERDUE).stream()
                .map(row -> row.line().code())
                .toList();
    }

    /** What the group of the person who acts must see to: overdue first, then what is due; all of it for administrators and groupless people. */
    public List<BoardRow> duties() {
        PersonView person = currentPerson.require();
        boolean all = person.groupId() == null || person.holds(Role.ADMINISTRATOR);
        return rows(row -> row.state() == Freshness.OVERDUE || row.state() == Freshness.DUE).stream()
                .filter(row -> all
                        || Objects.equals(person.groupId(), row.line().terms().responsibleGroup()))
                .sorted(Comparator.comparing((BoardRow row) -> row.judgement().due()))
                .toList();
    }

    /**
     * Reminds whoever is to be reminded of a line by now; reminders and notices are stored together, and none twice.
     *
     * @return how many levels were told
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remind(String code) {
        return rows(row -> row.state() == Freshness.OVERDUE && row.line().code().equals(code)).stream()
                .mapToInt(this::remind)
                .sum();
    }

    private int remind(BoardRow row) {
        LocalDate due = row.judgement().due();
        int overdue = calendar.workingDays().between(due, clock.today());
        int told = 0;
        for (ReminderLevel level : ReminderLevel.values()) {
            int round = level.round(overdue);
            if (round >= 0 && !reminders.has(row.line().code(), due, level, round)) {
                reminders.add(new Reminder(row.line().code(), due, level, round, clock.now()));
                tell(row, level, overdue);
                told++;
            }
        }
        return told;
    }

    private void tell(BoardRow row, ReminderLevel level, int overdue) {
        NoticeText text = NoticeText.of("OVERDUE." + level, row.line().name(), overdue);
        people(level, row.line().terms().responsibleGroup())
                .forEach(id -> queue.tell(
                        id,
                        true,
                        text,
                        "/staff/board-line.xhtml?code=" + row.line().code()));
    }

    private List<Long> people(ReminderLevel level, Long group) {
        return switch (level) {
            case OWNER ->
                active(person -> person.holds(Role.OWNER) && (group == null || group.equals(person.groupId())));
            case HEAD -> heads(group);
            case ADMINISTRATOR -> active(person -> person.holds(Role.ADMINISTRATOR));
        };
    }

    private List<Long> heads(Long group) {
        List<Long> ofGroup =
                holders(post -> post.headship() == Headship.GROUP && Objects.equals(group, post.groupId()));
        return ofGroup.isEmpty() ? holders(post -> post.headship() == Headship.OFFICE) : ofGroup;
    }

    private List<Long> holders(Predicate<Post> wanted) {
        return posts.all().stream()
                .filter(wanted)
                .flatMap(post -> post.heldOn(clock.today()).stream())
                .map(held -> held.person().id())
                .toList();
    }

    private List<Long> active(Predicate<PersonView> wanted) {
        return offices.people().stream()
                .filter(Person::isActive)
                .map(Person::view)
                .filter(wanted)
                .map(PersonView::id)
                .toList();
    }

    private List<BoardRow> rows(Predicate<BoardRow> wanted) {
        return board.of(new BoardQuery(board.presentYear(), null, null, null)).rows().stream()
                .filter(wanted)
                .toList();
    }
}
