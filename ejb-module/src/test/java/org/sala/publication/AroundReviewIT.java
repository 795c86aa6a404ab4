package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.publication.boundary.CopyDesk;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.PreviewLinks;
import org.sala.publication.boundary.ReadingRoom;
import org.sala.publication.boundary.RemarkDesk;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.FieldRemarkView;
import org.sala.publication.domain.PresenceView;
import org.sala.publication.domain.Transition;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

/** What surrounds a review: remarks at fields, links for outsiders, who has what open, copies. */
class AroundReviewIT {
    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_remark_at_a_field_is_found_by_the_writer_marked_done_and_kept() {
        EditionView submitted = submitted();
        remark("ann", submitted, "title-th", "ชื่อเรื่องยาวไป");
        office.perform("ann", submitted.id(), Transition.RETURN, "ดูหมายเหตุรายช่อง");

        FieldRemarkView waiting = remarks(submitted).get(0);
        assertThat(waiting.fieldName()).isEqualTo("title-th");
        assertThat(waiting.isDone()).isFalse();
        assertThatThrownBy(() -> done("hal", waiting))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.not-answerable");
        done("ada", waiting);
        office.perform("ada", submitted.id(), Transition.SUBMIT, null);
        assertThat(remarks(submitted)).singleElement().satisfies(kept -> {
            assertThat(kept.isDone()).isTrue();
            assertThat(kept.doneBy().username()).isEqualTo("ada");
        });
    }

    @Test
    void remarks_are_for_approvers_of_others_work_while_it_is_submitted() {
        EditionView submitted = submitted();
        assertThatThrownBy(() -> remark("ada", submitted, "title-th", "x"))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.role-missing.APPROVER");
        assertThatThrownBy(() -> remark("ann", submitted, "title-th", " "))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.field-remark-missing");
        assertThatThrownBy(() -> remark("ann", submitted, "<script>", "x"))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.no-such-field");
        assertThatThrownBy(() -> remark("ann", office.draft(), "title-th", "x"))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.wrong-state");
    }

    @Test
    void a_preview_link_lends_one_edition_until_it_expires_or_is_taken_back() {
        EditionView draft = office.draft();
        String token = office.as("ada", () -> office.desk(PreviewLinks.class).make(draft.id(), 7));
        String other = office.as("ada", () -> office.desk(PreviewLinks.class).make(draft.id(), 7));
        assertThat(token).hasSize(43).isNotEqualTo(other);
        assertThat(lent(token))
                .hasValueSatisfying(shown -> assertThat(shown.id()).isEqualTo(draft.id()));
        assertThat(lent(token.substring(1) + "A")).isEmpty();
        Instant now = office.portal.get(SalaClock.class).now();
        assertThat(at(now.plus(Duration.ofDays(7)), () -> lent(token))).isEmpty();

        long newest = office.as("ada", () -> office.desk(PreviewLinks.class).to(draft.id()))
                .get(0)
                .id();
        office.as("ann", () -> {
            office.desk(PreviewLinks.class).revoke(newest);
            return null;
        });
        assertThat(lent(other)).isEmpty();
        assertThat(lent(token)).isPresent();
        assertThatThrownBy(() ->
                        office.as("hal", () -> office.desk(PreviewLinks.class).make(draft.id(), 7)))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.not-answerable");
        assertThatThrownBy(() ->
                        office.as("ada", () -> office.desk(PreviewLinks.class).make(draft.id(), 0)))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.preview-days");
    }

    @Test
    void people_see_who_else_has_the_page_open_until_it_falls_silent() {
        EditionView draft = office.draft();
        Instant now = office.portal.get(SalaClock.class).now();
        assertThat(attend("ada", draft, now)).isEmpty();
        assertThat(attend("olga", draft, now.plusSeconds(20)))
                .extracting(other -> other.person().username() + " " + other.since())
                .containsExactly("ada " + now);
        assertThat(attend("olga", draft, now.plusSeconds(80))).isEmpty();
        assertThat(attend("ada", draft, now.plusSeconds(90)))
                .extracting(other -> other.person().username() + " " + other.since())
                .containsExactly("olga " + now.plusSeconds(20));
    }

    @Test
    void only_what_was_opened_as_it_is_now_can_be_approved_together() {
        EditionView submitted = submitted();
        assertThat(office.as("ann", () -> office.desk(ReadingRoom.class).openedAndApprovable()))
                .isEmpty();
        opened("ann", submitted);
        opened("olga", submitted);
        assertThat(office.as("ann", () -> office.desk(ReadingRoom.class).openedAndApprovable()))
                .containsExactly(java.util.Map.entry(submitted.id(), submitted.version()));
        assertThat(office.as("wim", () -> office.desk(ReadingRoom.class).openedAndApprovable()))
                .isEmpty();

        office.perform("ada", submitted.id(), Transition.TAKE_BACK, null);
        office.perform("ada", submitted.id(), Transition.SUBMIT, null);
        assertThat(office.as("ann", () -> office.desk(ReadingRoom.class).openedAndApprovable()))
                .as("it changed since")
                .isEmpty();
    }

    @Test
    void a_copy_is_a_new_publication_with_the_same_content() {
        EditionView live = office.live();
        EditionView copy = office.as("hal", () -> office.desk(CopyDesk.class).copyAsNew(live.id()));
        assertThat(copy.publicationNumber()).isNotEqualTo(live.publicationNumber());
        assertThat(copy.number()).isEqualTo(1);
        assertThat(copy.text()).isEqualTo(live.text());
        assertThat(copy.open()).isTrue();
        assertThat(office.as("hal", () -> office.desk(WritingDesk.class)
                                .save(copy.id(), SmallOffice.text("ปีใหม่"), copy.version()))
                        .text()
                        .title()
                        .th())
                .isEqualTo("ปีใหม่");
        assertThatThrownBy(
                        () -> office.as("ann", () -> office.desk(CopyDesk.class).copyAsNew(live.id())))
                .hasFieldOrPropertyWithValue("messageKey", "account.refusal.role-missing");
    }

    private EditionView submitted() {
        return office.perform("ada", office.draft().id(), Transition.SUBMIT, null);
    }

    private void remark(String username, EditionView edition, String field, String text) {
        int version = office.as(username, () -> office.desk(EditorialDesk.class).require(edition.id()))
                .version();
        office.as(username, () -> {
            office.desk(RemarkDesk.class).write(edition.id(), field, text, version);
            return null;
        });
    }

    private void done(String username, FieldRemarkView remark) {
        office.as(username, () -> {
            office.desk(RemarkDesk.class).done(remark.id());
            return null;
        });
    }

    private List<FieldRemarkView> remarks(EditionView edition) {
        return office.as("ada", () -> office.desk(RemarkDesk.class).on(edition.id()));
    }

    private Optional<EditionView> lent(String token) {
        return office.portal.call(() -> office.desk(PreviewLinks.class).open(token));
    }

    private List<PresenceView> attend(String username, EditionView edition, Instant instant) {
        return at(
                instant,
                () -> office.as(username, () -> office.desk(ReadingRoom.class).attend(edition.id())));
    }

    private void opened(String username, EditionView edition) {
        office.as(username, () -> {
            office.desk(ReadingRoom.class).opened(edition.id(), edition.version());
            return null;
        });
    }

    private <T> T at(Instant instant, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        office.portal.get(SalaClock.class).at(instant, () -> result.set(work.get()));
        return result.get();
    }
}
