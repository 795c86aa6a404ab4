package org.sala.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.freshness.boundary.FreshnessBoard;
import org.sala.freshness.boundary.FreshnessDesk;
import org.sala.freshness.domain.BoardQuery;
import org.sala.freshness.domain.BoardRow;
import org.sala.freshness.domain.BoardView;
import org.sala.freshness.domain.Freshness;
import org.sala.publication.boundary.CheckingDesk;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.EditorialLists;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.EditionView;
import org.sala.register.boundary.RegisterDesk;
import org.sala.register.domain.ChangeForm;
import org.sala.register.domain.ChangeState;
import org.sala.register.domain.ChangeType;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

class FreshnessBoardIT {
    private SmallOffice office;
    private SalaClock clock;
    private Instant now;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        clock = office.portal.get(SalaClock.class);
        now = clock.now();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void an_empty_site_has_published_nothing_and_scores_nothing() {
        BoardView board = board(null);
        assertThat(board.score().percent()).isZero();
        assertThat(board.rows()).allMatch(row -> row.state() == Freshness.NEVER);
        assertThat(board.counts().get(Freshness.NEVER)).isEqualTo(board.rows().size());
    }

    @Test
    void a_check_makes_an_overdue_line_present_without_a_draft_and_may_be_taken_back() {
        EditionView live = liveSince(200);
        assertThat(row("general-news").state()).isEqualTo(Freshness.OVERDUE);
        int before = board(8).score().kept();

        long check = office.as("ada", () -> desk().confirm("general-news"));
        Instant checked = checkedAt(live);
        assertThat(checked).isAfterOrEqualTo(now.truncatedTo(ChronoUnit.SECONDS));
        for (int months = 0; months < 13 && row("general-news").state() == Freshness.OVERDUE; months++) {
            office.as("ada", () -> desk().confirm("general-news"));
        }
        assertThat(board(8).score().kept()).isEqualTo(before + 1);
        assertThat(office.as("ada", () -> office.desk(EditorialLists.class).myDrafts()))
                .isEmpty();

        assertThat(row("general-news").last()).isEqualTo(clock.today());
        assertThat(check).isPositive();
    }

    @Test
    void taking_a_check_back_restores_what_held_before_it() {
        EditionView live = liveSince(200);
        Instant before = checkedAt(live);
        long check = office.as("ada", () -> desk().confirm("general-news"));
        assertThatThrownBy(() -> undo("hal", check)).hasMessage("freshness.refusal.no-such-check");
        undo("ada", check);
        assertThat(checkedAt(live)).isEqualTo(before);
        assertThat(row("general-news").state()).isEqualTo(Freshness.OVERDUE);
        assertThatThrownBy(() -> undo("ada", check)).hasMessage("freshness.refusal.no-such-check");
    }

    @Test
    void a_check_may_be_taken_back_for_a_quarter_of_an_hour() {
        liveSince(200);
        long[] check = new long[1];
        clock.at(
                now.minus(16, ChronoUnit.MINUTES),
                () -> check[0] = office.as("ada", () -> desk().confirm("general-news")));
        assertThatThrownBy(() -> undo("ada", check[0])).hasMessageContaining("freshness.refusal.check-too-old");
    }

    @Test
    void who_is_no_owner_cannot_confirm_and_nothing_live_cannot_be_confirmed() {
        liveSince(200);
        assertThatThrownBy(() -> office.as("wim", () -> desk().confirm("general-news")))
                .hasMessageContaining("role-missing");
        assertThatThrownBy(() -> office.as("ada", () -> desk().confirm("warning")))
                .hasMessage("publication.refusal.nothing-live");
        assertThatThrownBy(() -> office.as("ada", () -> desk().confirm("no-such-line")))
                .hasMessage("register.refusal.no-such-line");
    }

    @Test
    void a_draft_is_begun_in_the_category_of_the_kind_and_under_the_item_that_lack_it() {
        long guide = office.as("ada", () -> desk().begin("guide"));
        long plan = office.as("ada", () -> desk().begin("1.8"));
        EditionView ofKind =
                office.as("ada", () -> office.desk(EditorialDesk.class).require(guide));
        EditionView ofItem =
                office.as("ada", () -> office.desk(EditorialDesk.class).require(plan));
        assertThat(ofKind.categoryNumber()).isEqualTo(7);
        assertThat(ofKind.text().kindCode()).isEqualTo("guide");
        assertThat(ofItem.categoryNumber()).isEqualTo(1);
        assertThat(ofItem.text().topics()).containsExactly("1.8");
        assertThatThrownBy(() -> office.as("wim", () -> desk().begin("1.8"))).hasMessageContaining("role-missing");
    }

    @Test
    void what_does_not_apply_leaves_the_score_and_says_why() {
        int asked = board(null).score().asked();
        Bilingual reason = Bilingual.of("ไม่มีบริการนี้", "No such service");
        LocalDate until = clock.today().plusDays(30);
        long change = office.as("ada", () -> office.desk(RegisterDesk.class)
                .propose(new ChangeForm("category-9", ChangeType.NOT_APPLICABLE, null, reason, until)));
        assertThat(row("category-9").state()).isEqualTo(Freshness.NEVER);
        office.as("ann", () -> {
            office.desk(RegisterDesk.class).decide(change, ChangeState.APPROVED, null, 1);
            return null;
        });
        BoardRow row = row("category-9");
        assertThat(row.state()).isEqualTo(Freshness.NOT_APPLICABLE);
        assertThat(row.exemption().reason()).isEqualTo(reason);
        assertThat(row.exemption().period().last()).isEqualTo(until);
        assertThat(board(null).score().asked()).isEqualTo(asked - 1);
    }

    @Test
    void category_group_and_state_choose_lines() {
        liveSince(200);
        assertThat(board(8).rows()).allMatch(row -> row.line().categoryNumber() == 8);
        BoardQuery overdue = new BoardQuery(board().presentYear(), null, null, Freshness.OVERDUE);
        assertThat(office.portal.call(() -> board().of(overdue)).rows())
                .extracting(row -> row.line().code())
                .containsExactly("general-news");
        BoardQuery ofGroup = new BoardQuery(board().presentYear(), null, 1L, null);
        assertThat(office.portal.call(() -> board().of(ofGroup)).rows()).isEmpty();
    }

    private EditionView liveSince(int days) {
        EditionView[] live = new EditionView[1];
        clock.at(now.minus(days, ChronoUnit.DAYS), () -> live[0] = office.live());
        return live[0];
    }

    private Instant checkedAt(EditionView edition) {
        return office.portal
                .call(() -> office.desk(PublicationCatalogue.class).find(edition.publicationNumber()))
                .orElseThrow()
                .checkedAt();
    }

    private void undo(String username, long check) {
        office.as(username, () -> {
            office.desk(CheckingDesk.class).undo(check);
            return null;
        });
    }

    private BoardRow row(String code) {
        return board(null).rows().stream()
                .filter(row -> row.line().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private BoardView board(Integer category) {
        return office.portal.call(() -> board().of(new BoardQuery(board().presentYear(), category, null, null)));
    }

    private FreshnessBoard board() {
        return office.desk(FreshnessBoard.class);
    }

    private FreshnessDesk desk() {
        return office.desk(FreshnessDesk.class);
    }
}
