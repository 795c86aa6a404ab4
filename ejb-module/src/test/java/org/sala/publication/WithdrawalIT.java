package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sala.publication.boundary.EditorialLists;
import org.sala.publication.boundary.PreviewLinks;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.PublicationView;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.WithdrawalKind;
import org.sala.testing.SmallOffice;

/** A withdrawal takes two persons and has a kind; the address answers for ever. */
class WithdrawalIT {
    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_leaves_the_lists_and_shows_what_it_may(WithdrawalKind kind) {
        EditionView live = office.live();
        withdraw(live, kind);

        PublicationView shown = shown(live, null);
        assertThat(listed()).isZero();
        assertThat(shown.withdrawal().reason()).isEqualTo("เหตุผล");
        assertThat(shown.withdrawal().kind()).isEqualTo(kind);
        assertThat(shown.text().title().th().isBlank()).isEqualTo(kind.isHidingAll());
        assertThat(shown.text().body().th().isBlank()).isEqualTo(!kind.isReadable());
        assertThat(shown.isWithdrawn()).isEqualTo(kind == WithdrawalKind.READABLE);
        assertThat(shown.movedTo()).isEqualTo(kind == WithdrawalKind.MOVED ? "https://example.go.th/" : null);
    }

    @Test
    void nothing_is_withdrawn_before_a_second_person_agrees_and_never_by_the_one_who_proposed() {
        EditionView live = office.live();
        office.say("olga", live.id(), Transition.PROPOSE_WITHDRAWAL, particulars(WithdrawalKind.ERROR));
        assertThat(listed()).isEqualTo(1);
        assertThatThrownBy(() -> office.perform("olga", live.id(), Transition.REMOVE, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.own-proposal");
        assertThat(office.as("olga", () -> office.desk(EditorialLists.class).waitingForMe()))
                .isEmpty();
        assertThat(office.as("ann", () -> office.desk(EditorialLists.class).waitingForMe()))
                .hasSize(1);
        assertThatThrownBy(() -> office.perform("ann", live.id(), Transition.DECLINE_WITHDRAWAL, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.remark-missing");

        EditionView stays = office.perform("ann", live.id(), Transition.DECLINE_WITHDRAWAL, "ยังใช้อยู่");
        assertThat(stays.reviewState()).isEqualTo(ReviewState.APPROVED);
        assertThat(stays.withdrawal()).isNull();
    }

    @Test
    void personal_data_goes_with_all_earlier_editions() {
        EditionView first = office.live();
        EditionView next = office.as("ada", () -> office.desk(WritingDesk.class).beginNext(first.publicationNumber()));
        office.say("ada", next.id(), Transition.SUBMIT, Particulars.note("แก้ไข", null));
        office.perform("ann", next.id(), Transition.APPROVE, null);
        EditionView second = office.perform("wim", next.id(), Transition.PUBLISH, null);
        assertThat(shown(first, 1).text().title().th()).isNotBlank();
        String lent = office.as("ada", () -> office.desk(PreviewLinks.class).make(second.id(), 7));
        assertThat(office.portal.call(() -> office.desk(PreviewLinks.class).open(lent)))
                .isPresent();

        withdraw(second, WithdrawalKind.PERSONAL_DATA);
        assertThat(shown(first, 1).isRemoved()).isTrue();
        assertThat(shown(first, 1).text().title().th()).isBlank();
        assertThat(shown(first, null).history())
                .allMatch(mark -> mark.note().th().isBlank());
        assertThat(office.portal.call(() -> office.desk(PreviewLinks.class).open(lent)))
                .isEmpty();
    }

    @Test
    void what_was_withdrawn_returns_by_two_persons_too() {
        EditionView live = office.live();
        withdraw(live, WithdrawalKind.ERROR);
        office.perform("olga", live.id(), Transition.PROPOSE_RESTORATION, "ถูกต้องแล้ว");
        assertThatThrownBy(() -> office.perform("olga", live.id(), Transition.RESTORE, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.own-proposal");
        office.perform("ann", live.id(), Transition.RESTORE, null);
        assertThat(listed()).isEqualTo(1);
        assertThat(shown(live, null).withdrawal()).isNull();
    }

    @Test
    void a_kind_and_where_it_moved_must_be_said_and_not_to_itself() {
        EditionView live = office.live();
        assertThatThrownBy(() -> office.perform("ada", live.id(), Transition.PROPOSE_WITHDRAWAL, "x"))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.withdrawal-kind-missing");
        assertThatThrownBy(() -> propose(live, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.target-missing");
        assertThatThrownBy(() -> propose(live, "javascript:alert(1)"))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.address");
        assertThatThrownBy(() -> propose(live, "/p/" + live.publicationNumber()))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.target-itself");
    }

    private void propose(EditionView live, String target) {
        office.say(
                "ada",
                live.id(),
                Transition.PROPOSE_WITHDRAWAL,
                Particulars.withdrawal(WithdrawalKind.MOVED, "x", target));
    }

    private void withdraw(EditionView live, WithdrawalKind kind) {
        office.say("ada", live.id(), Transition.PROPOSE_WITHDRAWAL, particulars(kind));
        office.perform("ann", live.id(), Transition.REMOVE, null);
    }

    private static Particulars particulars(WithdrawalKind kind) {
        return Particulars.withdrawal(kind, "เหตุผล", kind == WithdrawalKind.MOVED ? "https://example.go.th/" : null);
    }

    private PublicationView shown(EditionView edition, Integer number) {
        return office.portal.call(() -> {
            PublicationCatalogue catalogue = office.desk(PublicationCatalogue.class);
            return (number == null
                            ? catalogue.find(edition.publicationNumber())
                            : catalogue.find(edition.publicationNumber(), number))
                    .orElseThrow();
        });
    }

    private long listed() {
        return office.portal
                .call(() -> office.desk(PublicationCatalogue.class).list(CatalogueQuery.newest(10)))
                .total();
    }
}
