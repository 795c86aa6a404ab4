package org.sala.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.account.boundary.PostDesk;
import org.sala.office.domain.AppointmentView;
import org.sala.office.domain.Headship;
import org.sala.office.domain.PostForm;
import org.sala.office.domain.PostView;
import org.sala.shared.Bilingual;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.testing.Posting;
import org.sala.testing.SmallOffice;

class PostsIT {
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
    void a_post_outlives_its_holders_and_keeps_who_held_it() {
        long head = posting.head();
        posting.appoint(head, "ann", today.minusYears(3), today.minusDays(1));
        posting.appoint(head, "abe", today, null);

        PostView post = posting.post(head);
        assertThat(post.holder().person().username()).isEqualTo("abe");
        assertThat(post.appointments())
                .extracting(one -> one.person().username())
                .containsExactly("abe", "ann");
    }

    @Test
    void nobody_is_appointed_to_a_post_while_somebody_else_holds_it() {
        long head = posting.head();
        posting.appoint(head, "ann", today.minusYears(1), null);
        assertThatThrownBy(() -> posting.appoint(head, "abe", today, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("office.refusal.post-held");

        AppointmentView held = posting.post(head).holder();
        office.as("root", () -> {
            office.desk(PostDesk.class).end(head, held.id(), today.minusDays(1), posting.version(head));
            return null;
        });
        posting.appoint(head, "abe", today, null);
        assertThat(posting.post(head).holder().person().username()).isEqualTo("abe");
    }

    @Test
    void an_end_before_the_beginning_and_a_second_end_are_refused() {
        long head = posting.head();
        posting.appoint(head, "ann", today.minusDays(10), today.minusDays(5));
        long over = posting.post(head).appointments().get(0).id();
        assertThatThrownBy(() -> posting.end(head, over, today)).hasMessage("office.refusal.appointment-over");
        posting.appoint(head, "abe", today.minusDays(2), null);
        long held = posting.post(head).holder().id();
        assertThatThrownBy(() -> posting.end(head, held, today.minusDays(3)))
                .hasMessage("office.refusal.ends-before-it-begins");
    }

    @Test
    void a_stale_form_changes_nothing_even_when_only_an_appointment_changed() {
        long head = posting.head();
        int seen = posting.post(head).version();
        posting.appoint(head, "ann", today, null);
        assertThatThrownBy(() -> office.as("root", () -> {
                    office.desk(PostDesk.class).close(head, seen);
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_office_has_one_head_and_a_held_post_is_not_closed() {
        long head = posting.head();
        assertThatThrownBy(posting::head).hasMessage("office.refusal.head-there-already");
        posting.appoint(head, "ann", today, null);
        assertThatThrownBy(() -> office.as("root", () -> {
                    office.desk(PostDesk.class).close(head, posting.version(head));
                    return null;
                }))
                .hasMessage("office.refusal.post-still-held");
    }

    @Test
    void only_administrators_keep_posts_and_only_staff_read_them() {
        PostForm form = new PostForm(Bilingual.of("นักวิชาการ"), null, Headship.NONE);
        for (String other : List.of("ada", "ann", "wim")) {
            assertThatThrownBy(() ->
                            office.as(other, () -> office.desk(PostDesk.class).make(form)))
                    .hasMessageContaining("account.refusal.role-missing");
        }
        assertThatThrownBy(() ->
                        office.portal.call(() -> office.desk(PostDesk.class).posts()))
                .hasMessage("account.refusal.not-signed-in");
    }
}
