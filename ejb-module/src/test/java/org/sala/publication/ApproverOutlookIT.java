package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.publication.boundary.ApproverOutlook;
import org.sala.publication.domain.DeadEnd;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Transition;
import org.sala.shared.SalaClock;
import org.sala.testing.Posting;
import org.sala.testing.SmallOffice;
import org.sala.testing.Sql;

/** Days on which nobody could approve are seen while something can be done. */
class ApproverOutlookIT {
    private SmallOffice office;
    private Posting posting;
    private LocalDate today;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        posting = new Posting(office);
        today = office.portal.get(SalaClock.class).today();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_category_is_at_a_dead_end_on_the_days_on_which_its_only_approver_is_away() {
        leaveAlone("ann");
        assertThat(week()).isEmpty();
        long head = posting.head();
        posting.appoint(head, "ann", today.minusYears(1), null);
        posting.order(posting.form("1/2569", head, "hal", today.plusDays(2), today.plusDays(3), 1, 2, 3));

        List<LocalDate> days = List.of(today.plusDays(2), today.plusDays(3));
        assertThat(week()).extracting(DeadEnd::category).containsExactly(4, 5, 6, 7, 8, 9, 10);
        assertThat(week()).allMatch(end -> end.days().equals(days));
    }

    @Test
    void an_edition_that_all_who_could_approve_wrote_at_is_at_a_dead_end_before_it_is_submitted() {
        leaveAlone("olga");
        EditionView draft = office.draft();
        assertThat(days(draft.id())).isEmpty();

        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        office.perform("ada", draft.id(), Transition.TAKE_BACK, null);
        office.portal.run(() -> office.desk(Sql.class)
                .run("INSERT INTO edition_editor SELECT " + draft.id() + ", id FROM person WHERE username = 'olga'"));
        assertThat(days(draft.id())).hasSize(8).startsWith(today);
        assertThat(week()).extracting(DeadEnd::editionId).containsExactly(draft.id());

        posting.order(posting.form("2/2569", posting.head(), "hal", today.plusDays(1), today.plusDays(30)));
        assertThat(days(draft.id())).containsExactly(today);
    }

    /** Only this person is left with the role of approver. */
    private void leaveAlone(String username) {
        office.portal.run(() -> office.desk(Sql.class)
                .run("DELETE FROM person_role WHERE role_name = 'APPROVER' AND person_id NOT IN"
                        + " (SELECT id FROM person WHERE username = '" + username + "')"));
    }

    private List<DeadEnd> week() {
        return office.as("root", () -> office.desk(ApproverOutlook.class).week());
    }

    private List<LocalDate> days(long edition) {
        return office.as("ada", () -> office.desk(ApproverOutlook.class).daysWithoutApprover(edition));
    }
}
