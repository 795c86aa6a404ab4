package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.NewPublication;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionChangedMeanwhile;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.OfferedTransition;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.domain.Transition;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;
import org.sala.testing.SmallOffice;
import org.sala.testing.TestPdf;

class WritingDeskIT {
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
    void a_submitted_edition_cannot_be_changed() {
        EditionView draft = office.draft();
        EditionView submitted = office.perform("ada", draft.id(), Transition.SUBMIT, null);
        assertThatThrownBy(() -> office.as("ada", () -> office.desk(WritingDesk.class)
                        .save(draft.id(), SmallOffice.text("อื่น"), submitted.version())))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.not-open");
    }

    @Test
    void the_version_a_change_answers_with_is_good_for_the_next_change() {
        EditionView view = office.draft();
        for (int i = 0; i < 3; i++) {
            EditionView before = view;
            String title = "ครั้งที่ " + i;
            view = office.as("ada", () -> office.desk(WritingDesk.class)
                    .save(before.id(), SmallOffice.text(title), before.version()));
            EditionView saved = view;
            view = office.as("ada", () -> office.desk(WritingDesk.class)
                    .attach(saved.id(), pdf(), "ประกาศ.pdf", Bilingual.EMPTY, Bilingual.EMPTY, saved.version()));
        }
        assertThat(view.files()).hasSize(3);
        assertThat(view.files().get(0).file().name()).isEqualTo("file.pdf");
    }

    @Test
    void a_text_that_says_nothing_is_not_submitted() {
        EditionView begun =
                office.as("ada", () -> office.desk(WritingDesk.class).begin(new NewPublication(8, null)));
        assertThatThrownBy(() -> office.perform("ada", begun.id(), Transition.SUBMIT, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.title-missing");
    }

    @Test
    void laws_and_knowledge_must_name_their_source() {
        EditionView begun =
                office.as("ada", () -> office.desk(WritingDesk.class).begin(new NewPublication(2, null)));
        EditionText text = new EditionText(
                null, Bilingual.of("พ.ร.บ."), null, Bilingual.of("<p>x</p>"), null, null, null, null, null);
        office.as("ada", () -> office.desk(WritingDesk.class).save(begun.id(), text, begun.version()));
        assertThatThrownBy(() -> office.perform("ada", begun.id(), Transition.SUBMIT, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.source-missing");
    }

    @Test
    void a_title_of_five_thousand_characters_is_refused_with_both_numbers() {
        EditionView draft = office.draft();
        assertThatThrownBy(() -> office.as("ada", () -> office.desk(WritingDesk.class)
                        .save(draft.id(), SmallOffice.text("ก".repeat(5000)), draft.version())))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("publication.refusal.title-too-long");
                    assertThat(refusal.arguments()).containsExactly(500, 5000);
                });
    }

    @Test
    void scripts_are_not_stored_and_addresses_of_scripts_are_refused() {
        EditionView draft = office.draft();
        EditionText hostile = new EditionText(
                null,
                Bilingual.of("<script>alert(1)</script>"),
                null,
                Bilingual.of("<p onclick='x()'>ดี<script>alert(1)</script><a href='javascript:x()'>l</a></p>"),
                null,
                null,
                null,
                null,
                null);
        EditionView saved =
                office.as("ada", () -> office.desk(WritingDesk.class).save(draft.id(), hostile, draft.version()));
        assertThat(saved.text().body().th()).contains("ดี").doesNotContain("script", "onclick", "javascript");

        EditionText link =
                new EditionText(null, Bilingual.of("x"), null, null, null, null, null, "javascript:alert(1)", null);
        assertThatThrownBy(() ->
                        office.as("ada", () -> office.desk(WritingDesk.class).save(draft.id(), link, saved.version())))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.address");
    }

    @Test
    void a_program_named_like_a_document_is_refused() {
        EditionView draft = office.draft();
        byte[] program = new byte[600];
        program[0] = 'M';
        program[1] = 'Z';
        assertThatThrownBy(() -> office.as("ada", () -> office.desk(WritingDesk.class)
                        .attach(
                                draft.id(),
                                new ByteArrayInputStream(program),
                                "ประกาศ.pdf",
                                Bilingual.EMPTY,
                                Bilingual.EMPTY,
                                draft.version())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_file_name_that_climbs_is_made_harmless() {
        EditionView draft = office.draft();
        EditionView with = office.as("ada", () -> office.desk(WritingDesk.class)
                .attach(draft.id(), pdf(), "../../etc/x.pdf", Bilingual.EMPTY, Bilingual.EMPTY, draft.version()));
        assertThat(with.files().get(0).file().name()).isEqualTo("x.pdf");
        assertThat(with.files().get(0).file().originalName()).isEqualTo("x.pdf");
    }

    @Test
    void a_change_of_files_with_a_stale_version_is_refused_and_changes_nothing() {
        EditionView draft = office.draft();
        EditionView with = attach("ada", draft.id(), draft.version());
        long file = with.files().get(0).file().number();

        assertThatThrownBy(() -> attach("ada", draft.id(), draft.version()))
                .isInstanceOf(EditionChangedMeanwhile.class);
        assertThatThrownBy(() -> office.as("ada", () -> desk().detach(draft.id(), file, draft.version())))
                .isInstanceOf(EditionChangedMeanwhile.class);
        assertThatThrownBy(() -> office.as("ada", () -> desk().describeFile(
                                draft.id(), file, Bilingual.of("อื่น"), Bilingual.EMPTY, draft.version())))
                .isInstanceOf(EditionChangedMeanwhile.class);

        EditionView present =
                office.as("ada", () -> office.desk(EditorialDesk.class).require(draft.id()));
        assertThat(present.files()).isEqualTo(with.files());
        assertThat(office.as("ada", () -> desk().detach(draft.id(), file, present.version()))
                        .files())
                .isEmpty();
    }

    @Test
    void an_owner_of_the_answerable_group_goes_on_with_a_draft_and_is_barred_from_approving_it() {
        EditionView draft = office.draft();
        attach("olga", draft.id(), draft.version());
        office.perform("olga", draft.id(), Transition.SUBMIT, null);

        assertThatThrownBy(() -> office.perform("olga", draft.id(), Transition.APPROVE, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.own-work");
        assertThat(office.perform("ann", draft.id(), Transition.APPROVE, null).reviewState())
                .isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void an_owner_of_another_group_neither_writes_nor_submits_and_is_told_why() {
        EditionView draft = office.draft();
        assertThat(office.as("hal", () -> desk().barrierToWriting(draft.id()))).contains(Edition.NOT_ANSWERABLE);
        assertThat(office.as("ada", () -> desk().barrierToWriting(draft.id()))).isEmpty();
        assertThat(office.as("hal", () -> office.desk(EditorialDesk.class).transitionsOpenTo(draft.id())))
                .containsExactly(
                        new OfferedTransition(Transition.SUBMIT, Edition.NOT_ANSWERABLE),
                        new OfferedTransition(Transition.DISCARD, Edition.NOT_ANSWERABLE));
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> office.as("hal", () -> desk().save(draft.id(), SmallOffice.text("x"), draft.version())),
                () -> attach("hal", draft.id(), draft.version()),
                () -> office.as("hal", () -> desk().detach(draft.id(), 1, draft.version())),
                () -> office.perform("hal", draft.id(), Transition.SUBMIT, null),
                () -> office.perform("hal", draft.id(), Transition.DISCARD, null))) {
            assertThatThrownBy(act).hasFieldOrPropertyWithValue("messageKey", Edition.NOT_ANSWERABLE);
        }
    }

    @Test
    void an_owner_of_another_group_begins_no_successor() {
        EditionView live = office.live();
        assertThatThrownBy(() -> office.as("hal", () -> desk().beginNext(live.publicationNumber())))
                .hasFieldOrPropertyWithValue("messageKey", Edition.NOT_ANSWERABLE);
        assertThat(office.as("olga", () -> desk().beginNext(live.publicationNumber()))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void who_holds_no_role_of_owner_changes_no_file() {
        EditionView draft = office.draft();
        assertThatThrownBy(() -> attach("ann", draft.id(), draft.version()))
                .hasFieldOrPropertyWithValue("messageKey", "account.refusal.role-missing");
    }

    private WritingDesk desk() {
        return office.desk(WritingDesk.class);
    }

    private EditionView attach(String username, long edition, int version) {
        return office.as(
                username, () -> desk().attach(edition, pdf(), "ก.pdf", Bilingual.EMPTY, Bilingual.EMPTY, version));
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream(TestPdf.of("paper"));
    }
}
