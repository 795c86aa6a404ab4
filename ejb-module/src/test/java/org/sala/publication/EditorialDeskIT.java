package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.EditorialLists;
import org.sala.publication.boundary.NewPublication;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.boundary.PublicationChanged;
import org.sala.publication.boundary.TransitionPerformed;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.EditionChangedMeanwhile;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.OfferedTransition;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.PublicationSummary;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.TransitionRefused;
import org.sala.shared.Language;
import org.sala.shared.PageOf;
import org.sala.testing.SmallOffice;

class EditorialDeskIT {
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
    void what_was_written_approved_and_published_is_in_the_catalogue() {
        EditionView live = office.live();

        PageOf<PublicationSummary> news = office.portal.call(
                () -> office.desk(PublicationCatalogue.class).list(CatalogueQuery.of(8, "general-news", 0, 20)));
        assertThat(news.total()).isEqualTo(1);
        assertThat(news.items().get(0).title().th()).isEqualTo("ประกาศจัดซื้อจัดจ้าง");
        assertThat(news.items().get(0).checkedAt()).isNotNull();
        assertThat(office.portal.call(() -> office.desk(PublicationCatalogue.class)
                        .summaries(Collections.nCopies(60, live.publicationNumber()))))
                .as("asked for in two portions")
                .hasSize(60);
        assertThat(office.portal.events)
                .filteredOn(PublicationChanged.class::isInstance)
                .containsExactly(new PublicationChanged(live.publicationNumber()));
    }

    @Test
    void every_transition_is_told_the_first_included() {
        EditionView live = office.live();
        assertThat(office.portal.events)
                .filteredOn(TransitionPerformed.class::isInstance)
                .map(TransitionPerformed.class::cast)
                .allMatch(told -> told.edition().id() == live.id())
                .extracting(told -> told.person().username() + " " + told.transition())
                .containsExactly("ada SUBMIT", "ann APPROVE", "wim PUBLISH");
    }

    @Test
    void a_draft_is_in_no_public_list_and_at_no_public_address() {
        EditionView draft = office.draft();
        assertThat(office.portal
                        .call(() -> office.desk(PublicationCatalogue.class).list(CatalogueQuery.newest(10)))
                        .total())
                .isZero();
        assertThat(office.portal.call(
                        () -> office.desk(PublicationCatalogue.class).find(draft.publicationNumber())))
                .isEmpty();
    }

    @Test
    void nobody_approves_what_they_wrote_even_with_the_role() {
        EditionView begun =
                office.as("olga", () -> office.desk(WritingDesk.class).begin(new NewPublication(8, null)));
        office.as("olga", () -> office.desk(WritingDesk.class)
                .save(begun.id(), SmallOffice.text("ข่าว"), begun.version()));
        office.perform("olga", begun.id(), Transition.SUBMIT, null);

        assertThatThrownBy(() -> office.perform("olga", begun.id(), Transition.APPROVE, null))
                .isInstanceOf(TransitionRefused.class)
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.own-work");
    }

    @Test
    void whoever_edited_another_persons_draft_cannot_approve_it() {
        EditionView draft = office.draft();
        office.as("olga", () -> office.desk(WritingDesk.class)
                .save(draft.id(), SmallOffice.text("แก้ไข"), draft.version()));
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        assertThatThrownBy(() -> office.perform("olga", draft.id(), Transition.APPROVE, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.own-work");
    }

    @Test
    void a_return_needs_a_remark_and_opens_the_edition_again() {
        EditionView draft = office.draft();
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        assertThatThrownBy(() -> office.perform("ann", draft.id(), Transition.RETURN, "  "))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.remark-missing");

        EditionView returned = office.perform("ann", draft.id(), Transition.RETURN, "โปรดแนบไฟล์");
        assertThat(returned.reviewState()).isEqualTo(ReviewState.RETURNED);
        assertThat(returned.open()).isTrue();
        assertThat(returned.history()).last().extracting("remark").isEqualTo("โปรดแนบไฟล์");
    }

    @Test
    void a_stale_form_is_refused_and_changes_nothing() {
        EditionView draft = office.draft();
        office.as("ada", () -> office.desk(WritingDesk.class)
                .save(draft.id(), SmallOffice.text("ใหม่"), draft.version()));
        assertThatThrownBy(() -> office.as("ada", () -> office.desk(WritingDesk.class)
                        .save(draft.id(), SmallOffice.text("เก่า"), draft.version())))
                .isInstanceOf(EditionChangedMeanwhile.class);
        assertThatThrownBy(() -> office.as("ada", () -> office.desk(EditorialDesk.class)
                        .perform(draft.id(), Transition.SUBMIT, null, draft.version())))
                .isInstanceOf(EditionChangedMeanwhile.class);
        assertThat(office.as("ada", () -> office.desk(EditorialDesk.class).require(draft.id()))
                        .text()
                        .title()
                        .th())
                .isEqualTo("ใหม่");
    }

    @Test
    void the_live_edition_stays_while_its_successor_is_written_and_gives_way_when_it_is_published() {
        EditionView first = office.live();
        EditionView next = office.as("ada", () -> office.desk(WritingDesk.class).beginNext(first.publicationNumber()));
        office.as("ada", () -> office.desk(WritingDesk.class)
                .save(next.id(), SmallOffice.text("ฉบับที่สอง"), next.version()));
        assertThat(titleOf(first.publicationNumber())).isEqualTo("ประกาศจัดซื้อจัดจ้าง");

        assertThatThrownBy(() -> office.perform("ada", next.id(), Transition.SUBMIT, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.note-missing");
        office.say("ada", next.id(), Transition.SUBMIT, Particulars.note("แก้วงเงิน", "The budget was corrected"));
        office.perform("ann", next.id(), Transition.APPROVE, null);
        office.perform("wim", next.id(), Transition.PUBLISH, null);

        assertThat(titleOf(first.publicationNumber())).isEqualTo("ฉบับที่สอง");
        assertThat(office.portal
                        .call(() -> office.desk(PublicationCatalogue.class)
                                .find(first.publicationNumber(), 1)
                                .orElseThrow())
                        .state())
                .isEqualTo(PublicationState.SUPERSEDED);
        assertThat(office.portal
                        .call(() -> office.desk(PublicationCatalogue.class)
                                .find(first.publicationNumber())
                                .orElseThrow())
                        .history())
                .extracting(mark -> mark.number() + " " + mark.note().in(Language.EN))
                .containsExactly("2 The budget was corrected", "1 ");
    }

    @Test
    void the_owner_is_told_why_approving_is_not_theirs() {
        EditionView draft = office.draft();
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        assertThat(office.as("ada", () -> office.desk(EditorialDesk.class).transitionsOpenTo(draft.id())))
                .contains(new OfferedTransition(Transition.APPROVE, "publication.refusal.own-work"))
                .contains(new OfferedTransition(Transition.TAKE_BACK, null));
    }

    @Test
    void each_person_finds_what_waits_for_them() {
        EditionView draft = office.draft();
        assertThat(office.as("ada", () -> office.desk(EditorialLists.class).myDrafts()))
                .hasSize(1);
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        assertThat(office.as("ada", () -> office.desk(EditorialLists.class).myDrafts()))
                .isEmpty();
        assertThat(office.as("ada", () -> office.desk(EditorialLists.class).waitingForMe()))
                .isEmpty();
        assertThat(office.as("ann", () -> office.desk(EditorialLists.class).waitingForMe()))
                .hasSize(1);
        office.perform("ann", draft.id(), Transition.APPROVE, null);
        assertThat(office.as("ann", () -> office.desk(EditorialLists.class).waitingForMe()))
                .isEmpty();
        assertThat(office.as("wim", () -> office.desk(EditorialLists.class).waitingForMe()))
                .hasSize(1);
    }

    private String titleOf(long number) {
        return office.portal
                .call(() -> office.desk(PublicationCatalogue.class).find(number).orElseThrow())
                .text()
                .title()
                .th();
    }
}
