package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.account.boundary.PostDesk;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.Headship;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.PostForm;
import org.sala.office.domain.Signature;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.EditorialLists;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.OfferedTransition;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.TransitionRefused;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaClock;
import org.sala.testing.Posting;
import org.sala.testing.SmallOffice;

/** Acting orders: who may approve by them, for how long and over what, and what is printed. */
class ActingOrdersIT {
    private SmallOffice office;
    private Posting posting;
    private LocalDate today;
    private long head;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        posting = new Posting(office);
        today = office.portal.get(SalaClock.class).today();
        head = posting.head();
        posting.appoint(head, "ann", today.minusYears(1), null);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void who_stands_in_approves_and_both_titles_stay_on_the_record_after_a_rename() {
        EditionView draft = submitted();
        posting.order("12/2569", head, "hal", 8);
        assertThat(office.as("hal", () -> office.desk(EditorialLists.class).waitingForMe()))
                .hasSize(1);

        office.perform("hal", draft.id(), Transition.APPROVE, null);
        office.as("root", () -> {
            PostForm renamed = new PostForm(Bilingual.of("ผู้อำนวยการ", "Director"), null, Headship.OFFICE);
            office.desk(PostDesk.class).describe(head, renamed, posting.version(head));
            return null;
        });

        Signature signature = lastSignature(draft.id());
        assertThat(signature.name().th()).isEqualTo("hal");
        assertThat(signature.title().th()).isEqualTo("รักษาราชการแทน หัวหน้าสำนักงาน");
        assertThat(signature.title().en()).isEqualTo("acting for the Head of Office");
        assertThat(signature.orderNumber()).isEqualTo("12/2569");
    }

    @Test
    void a_holder_signs_with_the_title_of_the_post_held_that_day() {
        EditionView draft = submitted();
        office.perform("ann", draft.id(), Transition.APPROVE, null);
        assertThat(lastSignature(draft.id()).title().th()).isEqualTo("หัวหน้าสำนักงาน");
        assertThat(lastSignature(draft.id()).orderNumber()).isNull();
    }

    @Test
    void an_order_gives_nothing_outside_its_categories() {
        EditionView draft = submitted();
        posting.order("13/2569", head, "hal", 1, 2);
        assertThat(barrier("hal", draft.id())).isEqualTo("publication.refusal.role-missing.APPROVER");
        assertThatThrownBy(() -> office.perform("hal", draft.id(), Transition.APPROVE, null))
                .isInstanceOf(TransitionRefused.class);
    }

    @Test
    void an_order_gives_nothing_before_its_first_day_after_its_last_or_once_revoked() {
        EditionView draft = submitted();
        long order = posting.order(posting.form("14/2569", head, "hal", today.plusDays(1), today.plusDays(2)));
        assertThat(barrier("hal", draft.id())).isNotNull();
        later(1, () -> assertThat(barrier("hal", draft.id())).isNull());
        later(2, () -> assertThat(barrier("hal", draft.id())).isNull());
        later(3, () -> assertThat(barrier("hal", draft.id())).isNotNull());
        posting.revoke(order);
        later(1, () -> assertThat(barrier("hal", draft.id())).isNotNull());
    }

    @Test
    void nobody_approves_their_own_work_by_an_order_either() {
        EditionView draft = submitted();
        posting.order("15/2569", head, "ada");
        assertThat(barrier("ada", draft.id())).isEqualTo("publication.refusal.own-work");
        assertThatThrownBy(() -> office.perform("ada", draft.id(), Transition.APPROVE, null))
                .hasMessage("publication.refusal.own-work");
    }

    @Test
    void who_is_away_is_not_counted_on_and_who_stands_in_is() {
        posting.order("16/2569", head, "hal", 8);
        assertThat(office.portal.call(() -> office.desk(Authorities.class).approvers(8, today)))
                .extracting(PersonView::username)
                .containsExactly("abe", "hal", "olga");
        assertThat(office.portal.call(() -> office.desk(Authorities.class).approvers(1, today)))
                .extracting(PersonView::username)
                .containsExactly("abe", "olga");
    }

    @Test
    void orders_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> posting.order("17/2569", head, "ann")).hasMessage("office.refusal.acts-for-self");
        assertThatThrownBy(() -> posting.order(posting.form("17/2569", head, "hal", today.minusDays(3), today)))
                .hasMessage("office.refusal.order-back-dated");
        assertThatThrownBy(() -> posting.order(posting.form("17/2569", head, "hal", today.plusDays(2), today)))
                .hasMessage("office.refusal.ends-before-it-begins");
        assertThatThrownBy(() -> posting.order(posting.form("17/2569", head, "hal", today, null)))
                .hasMessage("office.refusal.last-day-missing");
        assertThatThrownBy(() -> posting.order("17/2569", head, "hal", 11))
                .hasMessage("office.refusal.no-such-category");

        posting.order("17/2569", head, "hal", 1, 2);
        assertThatThrownBy(() -> posting.order("17/2569", head, "abe", 3))
                .hasMessageContaining("office.refusal.order-number-taken");
        assertThatThrownBy(() -> posting.order("18/2569", head, "abe", 2, 3))
                .hasMessageContaining("office.refusal.order-collides");
        posting.order("18/2569", head, "abe", 3);
    }

    private EditionView submitted() {
        EditionView draft = office.draft();
        return office.perform("ada", draft.id(), Transition.SUBMIT, null);
    }

    private String barrier(String username, long edition) {
        return office.as(username, () -> office.desk(EditorialDesk.class).transitionsOpenTo(edition)).stream()
                .filter(offer -> offer.transition() == Transition.APPROVE)
                .findFirst()
                .map(OfferedTransition::barredBy)
                .orElse(null);
    }

    private Signature lastSignature(long edition) {
        EditionView view =
                office.as("wim", () -> office.desk(EditorialDesk.class).require(edition));
        assertThat(view.reviewState()).isEqualTo(ReviewState.APPROVED);
        return view.history().get(view.history().size() - 1).signature();
    }

    private void later(int days, Runnable check) {
        Instant then = office.desk(SalaClock.class).now().plus(Duration.ofDays(days));
        office.desk(SalaClock.class).at(then, check);
    }
}
