package org.sala.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.library.boundary.FileTexts;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileView;
import org.sala.library.domain.TextState;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.FileUses;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.FileUse;
import org.sala.publication.domain.Transition;
import org.sala.search.boundary.SearchDocuments;
import org.sala.search.domain.FileText;
import org.sala.search.domain.SearchDocument;
import org.sala.shared.Bilingual;
import org.sala.testing.SmallOffice;
import org.sala.testing.TestPdf;

class FileTextsIT {
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
    void the_text_of_a_content_is_taken_once_for_all_files_that_hold_it() {
        byte[] report = TestPdf.of("report one");
        store(report);
        store(report);
        List<FileTexts.Pending> pending = office.portal.call(() -> texts().pending(10));
        assertThat(pending).hasSize(1);
        office.portal.call(() -> texts().take(pending.get(0)));
        assertThat(office.portal.call(() -> texts().pending(10))).isEmpty();
        assertThat(office.portal
                        .call(() -> texts().find(pending.get(0).sha256()))
                        .orElseThrow()
                        .text())
                .contains("report one");
    }

    @Test
    void administrators_see_files_that_cannot_be_read_and_may_have_them_tried_again() {
        FileView broken = office.as("ada", () -> office.desk(Library.class)
                .store(new ByteArrayInputStream(TestPdf.of("pass", new String[] {"x"})), "ก.pdf"));
        assertThat(office.portal.call(() -> texts().require(broken)).state()).isEqualTo(TextState.FAILED);

        assertThat(office.as("root", () -> texts().problems(0, 10)).items())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file().number()).isEqualTo(broken.number());
                    assertThat(problem.note()).contains("password");
                });
        assertThatThrownBy(() -> office.as("ada", () -> texts().problems(0, 10)))
                .hasFieldOrPropertyWithValue("messageKey", "account.refusal.role-missing");

        office.as("root", () -> {
            texts().retry(broken.sha256());
            return null;
        });
        assertThat(office.portal.call(() -> texts().pending(10))).hasSize(1);
    }

    @Test
    void a_live_publication_is_searched_with_what_stands_in_its_files_and_knows_where_they_are_used() {
        EditionView draft = office.draft();
        EditionView with = office.as("ada", () -> office.desk(WritingDesk.class)
                .attach(
                        draft.id(),
                        new ByteArrayInputStream(TestPdf.of("quarterly budget")),
                        "แผน.pdf",
                        Bilingual.of("แผนงบประมาณ"),
                        Bilingual.EMPTY,
                        draft.version()));
        FileView file = with.files().get(0).file();
        assertThat(office.portal.call(() -> uses().liveHolding(file.sha256()))).isEmpty();
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        office.perform("ann", draft.id(), Transition.APPROVE, null);
        office.perform("wim", draft.id(), Transition.PUBLISH, null);

        assertThat(office.portal.call(() -> uses().liveHolding(file.sha256())))
                .containsExactly(draft.publicationNumber());
        SearchDocument document = office.portal.call(() -> office.desk(SearchDocuments.class)
                .of(office.desk(PublicationCatalogue.class)
                        .find(draft.publicationNumber())
                        .orElseThrow()));
        assertThat(document.fileTexts()).containsExactly(new FileText("แผนงบประมาณ", "quarterly budget"));

        List<FileUse> used = office.as("hal", () -> uses().of(file.number()));
        assertThat(used).singleElement().satisfies(use -> {
            assertThat(use.editionId()).isEqualTo(draft.id());
            assertThat(use.fileVersion()).isEqualTo(1);
        });
        assertThatThrownBy(() -> office.portal.call(() -> uses().of(file.number())))
                .isInstanceOf(RuntimeException.class);
        assertThat(office.as("ada", () -> office.desk(EditorialDesk.class).require(draft.id()))
                        .files())
                .hasSize(1);
    }

    private FileTexts texts() {
        return office.desk(FileTexts.class);
    }

    private FileUses uses() {
        return office.desk(FileUses.class);
    }

    private FileView store(byte[] content) {
        return office.as("ada", () -> office.desk(Library.class).store(new ByteArrayInputStream(content), "ก.pdf"));
    }
}
