package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.NewPublication;
import org.sala.publication.boundary.SubmissionGuard;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionChangedMeanwhile;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Finding;
import org.sala.publication.domain.FindingKind;
import org.sala.publication.domain.GuardView;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.domain.Transition;
import org.sala.shared.Bilingual;
import org.sala.testing.SmallOffice;
import org.sala.testing.TestPdf;

class SubmissionGuardIT {
    private static final String CITIZEN = "<p>นาย ก เลขประจำตัว ๑-๑๐๑๗-๐๐๒๐๗-๐๓-๐</p>";

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
    void an_edition_with_a_citizen_number_waits_for_a_reason_and_then_goes_to_the_approver_with_it() {
        EditionView draft = draft("ประกาศ", CITIZEN);
        assertThatThrownBy(() -> office.perform("ada", draft.id(), Transition.SUBMIT, null))
                .hasFieldOrPropertyWithValue("messageKey", "guard.refusal.unconfirmed");

        confirm("ada", draft, "เจ้าของข้อมูลยินยอมเป็นหนังสือ", draft.version());
        office.perform("ada", draft.id(), Transition.SUBMIT, null);

        GuardView seen = look("ann", draft);
        assertThat(seen.confirmed()).isTrue();
        assertThat(seen.reason()).isEqualTo("เจ้าของข้อมูลยินยอมเป็นหนังสือ");
        assertThat(seen.confirmedBy().username()).isEqualTo("ada");
        assertThat(seen.findings()).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.CITIZEN_ID);
            assertThat(finding.place()).isEqualTo(Finding.Place.BODY);
            assertThat(finding.masked()).startsWith("x-xxxx").doesNotContain("1017");
        });
    }

    @Test
    void a_reason_holds_only_for_what_was_found_when_it_was_given() {
        EditionView draft = draft("ประกาศ", CITIZEN);
        confirm("ada", draft, "ยินยอมแล้ว", draft.version());
        EditionView other = save(draft, "ประกาศ", CITIZEN + "<p>โทร 081 234 5678</p>");
        assertThatThrownBy(() -> office.perform("ada", draft.id(), Transition.SUBMIT, null))
                .hasFieldOrPropertyWithValue("messageKey", "guard.refusal.unconfirmed");
        save(other, "ประกาศแก้คำผิด", CITIZEN);
        assertThat(office.perform("ada", draft.id(), Transition.SUBMIT, null).reviewState())
                .isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void an_edition_without_findings_is_submitted_without_a_word() {
        EditionView draft = office.draft();
        assertThat(look("ada", draft).findings()).isEmpty();
        assertThat(office.perform("ada", draft.id(), Transition.SUBMIT, null).reviewState())
                .isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void files_are_looked_into_and_scans_and_locked_files_are_told() {
        EditionView draft = office.draft();
        EditionView one = attach(draft, TestPdf.of("ID 1-1017-00207-03-0"), "ผู้สมัคร 0812345678.pdf");
        EditionView two = attach(one, TestPdf.of(""), "scan.pdf");
        attach(two, TestPdf.of("secret", new String[] {"x"}), "locked.pdf");
        assertThat(look("ada", draft).findings())
                .extracting(Finding::kind, Finding::place)
                .containsExactly(
                        tuple(FindingKind.TELEPHONE, Finding.Place.FILE_NAME),
                        tuple(FindingKind.CITIZEN_ID, Finding.Place.FILE_TEXT),
                        tuple(FindingKind.NO_TEXT, Finding.Place.FILE_TEXT),
                        tuple(FindingKind.UNREADABLE, Finding.Place.FILE_TEXT));
    }

    @Test
    void a_film_without_captions_waits_for_captions_or_for_a_reason() throws IOException {
        EditionView draft = office.draft();
        EditionView silent = attach(draft, film(), "ล้างมือ.mp4");
        assertThat(look("ada", draft).findings()).extracting(Finding::kind).containsExactly(FindingKind.NO_CAPTIONS);
        assertThatThrownBy(() -> office.perform("ada", draft.id(), Transition.SUBMIT, null))
                .hasFieldOrPropertyWithValue("messageKey", "guard.refusal.unconfirmed");

        byte[] captions = "WEBVTT\n\n00:00.000 --> 00:01.000\nล้างมือ\n".getBytes(StandardCharsets.UTF_8);
        attach(silent, captions, "ล้างมือ.th.vtt");
        assertThat(look("ada", draft).findings()).isEmpty();
        assertThat(office.perform("ada", draft.id(), Transition.SUBMIT, null).reviewState())
                .isEqualTo(ReviewState.SUBMITTED);
    }

    private static byte[] film() throws IOException {
        try (InputStream film = SubmissionGuardIT.class.getResourceAsStream("/film.mp4")) {
            return film.readAllBytes();
        }
    }

    @Test
    void only_who_answers_for_the_edition_confirms_as_it_was_seen_and_with_a_reason_that_says_something() {
        EditionView draft = draft("ประกาศ", CITIZEN);
        assertThatThrownBy(() -> confirm("ann", draft, "ยินยอมแล้ว", draft.version()))
                .hasFieldOrPropertyWithValue("messageKey", "account.refusal.role-missing");
        assertThatThrownBy(() -> confirm("hal", draft, "ยินยอมแล้ว", draft.version()))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.not-answerable");
        assertThatThrownBy(() -> confirm("ada", draft, "ยินยอมแล้ว", draft.version() - 1))
                .isInstanceOf(EditionChangedMeanwhile.class);
        for (String nothing : new String[] {null, "", "    ", "ok", "ก".repeat(1001)}) {
            assertThatThrownBy(() -> confirm("ada", draft, nothing, draft.version()))
                    .hasFieldOrPropertyWithValue("messageKey", "guard.refusal.reason");
        }
        confirm("ada", draft, "ยินยอมแล้ว", draft.version());
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        int submitted = office.as(
                "ada",
                () -> office.desk(EditorialDesk.class).require(draft.id()).version());
        assertThatThrownBy(() -> confirm("ada", draft, "อีกครั้งหนึ่ง", submitted))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.not-open");
    }

    private EditionView draft(String title, String body) {
        EditionView begun =
                office.as("ada", () -> office.desk(WritingDesk.class).begin(new NewPublication(8, "general-news")));
        return save(begun, title, body);
    }

    private EditionView save(EditionView edition, String title, String body) {
        EditionText text = new EditionText(
                "general-news", Bilingual.of(title), null, Bilingual.of(body), null, null, null, null, null);
        return office.as("ada", () -> office.desk(WritingDesk.class).save(edition.id(), text, edition.version()));
    }

    private EditionView attach(EditionView edition, byte[] content, String name) {
        return office.as("ada", () -> office.desk(WritingDesk.class)
                .attach(
                        edition.id(),
                        new ByteArrayInputStream(content),
                        name,
                        Bilingual.EMPTY,
                        Bilingual.EMPTY,
                        edition.version()));
    }

    private void confirm(String username, EditionView edition, String reason, int version) {
        office.as(username, () -> {
            office.desk(SubmissionGuard.class).confirm(edition.id(), reason, version);
            return null;
        });
    }

    private GuardView look(String username, EditionView edition) {
        return office.as(username, () -> office.desk(SubmissionGuard.class).look(edition.id()));
    }
}
