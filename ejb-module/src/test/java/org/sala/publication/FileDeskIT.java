package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.FileDesk;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.EditionChangedMeanwhile;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.Transition;
import org.sala.shared.Bilingual;
import org.sala.testing.SmallOffice;
import org.sala.testing.Sql;
import org.sala.testing.TestPdf;

class FileDeskIT {
    private SmallOffice office;
    private EditionView edition;
    private long file;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        EditionView draft = office.draft();
        edition = office.as("ada", () -> office.desk(WritingDesk.class)
                .attach(draft.id(), pdf("first"), "แผน.pdf", Bilingual.of("แผน"), Bilingual.EMPTY, draft.version()));
        file = edition.files().get(0).file().number();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_new_version_keeps_number_and_title_and_the_public_reads_it_once_its_edition_is_published() {
        publish(edition);
        EditionView next =
                office.as("ada", () -> office.desk(WritingDesk.class).beginNext(edition.publicationNumber()));
        EditionView replaced =
                office.as("ada", () -> desk().replace(next.id(), file, pdf("second"), "แผนใหม่.pdf", next.version()));
        AttachedFileView held = replaced.files().get(0);
        assertThat(held.file().number()).isEqualTo(file);
        assertThat(held.file().version()).isEqualTo(2);
        assertThat(held.title().th()).isEqualTo("แผน");

        assertThat(publicFile(null).orElseThrow().file().version()).isEqualTo(1);
        assertThat(publicFile(2)).isEmpty();
        publish(replaced);
        assertThat(publicFile(null).orElseThrow().file().version()).isEqualTo(2);
        assertThat(publicFile(1)).isPresent();
    }

    @Test
    void an_original_is_read_by_who_answers_and_who_approves_and_by_nobody_else() {
        EditionView with = keepOriginal("secret names");
        FileView original =
                office.as("ada", () -> desk().originals(edition.id())).get(file);
        assertThat(original.originalName()).isEqualTo("ต้นฉบับ.pdf");
        for (String reader : new String[] {"ada", "olga", "ann"}) {
            assertThat(office.as(reader, () -> desk().readOriginal(edition.id(), file)))
                    .isEqualTo(original);
        }
        for (String other : new String[] {"hal", "wim", "root"}) {
            assertThatThrownBy(() -> office.as(other, () -> desk().readOriginal(edition.id(), file)))
                    .hasFieldOrPropertyWithValue("messageKey", "library.refusal.no-original");
            assertThat(office.as(other, () -> desk().originals(edition.id()))).isEmpty();
        }
        publish(with);
        assertThat(office.portal.call(
                        () -> office.desk(PublicationCatalogue.class).file(original.number(), null)))
                .isEmpty();
        assertThat(office.portal.call(() -> office.desk(PublicationCatalogue.class)
                        .find(edition.publicationNumber())
                        .orElseThrow()
                        .toString()))
                .doesNotContain(original.sha256(), "ต้นฉบับ");
    }

    @Test
    void an_original_follows_its_copy_into_the_next_edition_and_through_other_changes() {
        EditionView with = keepOriginal("secret names");
        EditionView described = office.as("ada", () -> office.desk(WritingDesk.class)
                .describeFile(edition.id(), file, Bilingual.of("อื่น"), Bilingual.EMPTY, with.version()));
        EditionView replaced = office.as(
                "ada", () -> desk().replace(edition.id(), file, pdf("covered"), "แผน.pdf", described.version()));
        publish(replaced);
        EditionView next =
                office.as("ada", () -> office.desk(WritingDesk.class).beginNext(edition.publicationNumber()));
        assertThat(office.as("ada", () -> desk().originals(next.id()))).containsKey(file);
        office.as("ada", () -> desk().dropOriginal(next.id(), file, next.version()));
        assertThat(office.as("ada", () -> desk().originals(next.id()))).isEmpty();
        assertThat(office.as("ada", () -> desk().originals(edition.id()))).containsKey(file);
    }

    @Test
    void an_original_exchanged_behind_an_approval_bars_publishing() {
        keepOriginal("secret names");
        office.perform("ada", edition.id(), Transition.SUBMIT, null);
        office.perform("ann", edition.id(), Transition.APPROVE, null);
        FileView other = office.as("ada", () -> office.desk(Library.class).storeOriginal(pdf("other"), "ก.pdf"));
        office.portal.run(() -> office.desk(Sql.class)
                .run("UPDATE edition_file SET original_file_id = " + other.number() + " WHERE edition_id = "
                        + edition.id()));
        assertThatThrownBy(() -> office.perform("wim", edition.id(), Transition.PUBLISH, null))
                .hasFieldOrPropertyWithValue("messageKey", "publication.refusal.changed-since-approval");
    }

    @Test
    void wrong_person_stale_version_unknown_file_and_closed_edition_are_refused_and_change_nothing() {
        int version = edition.version();
        assertRefused("hal", file, version, "publication.refusal.not-answerable");
        assertRefused("ann", file, version, "account.refusal.role-missing");
        assertRefused("ada", 99_999, version, "library.refusal.no-such-file");
        assertThatThrownBy(() ->
                        office.as("ada", () -> desk().replace(edition.id(), file, pdf("x"), "x.pdf", version - 1)))
                .isInstanceOf(EditionChangedMeanwhile.class);
        assertThatThrownBy(
                        () -> office.as("ada", () -> desk().keepOriginal(edition.id(), file, same(), "x.pdf", version)))
                .hasFieldOrPropertyWithValue("messageKey", "library.refusal.original-is-copy");
        office.perform("ada", edition.id(), Transition.SUBMIT, null);
        int submitted = office.as(
                "ada",
                () -> office.desk(EditorialDesk.class).require(edition.id()).version());
        assertRefused("ada", file, submitted, "publication.refusal.not-open");
        assertThat(office.as("ada", () -> office.desk(EditorialDesk.class).require(edition.id()))
                        .files())
                .isEqualTo(edition.files());
    }

    private void assertRefused(String person, long number, int version, String key) {
        assertThatThrownBy(
                        () -> office.as(person, () -> desk().replace(edition.id(), number, pdf("x"), "x.pdf", version)))
                .hasFieldOrPropertyWithValue("messageKey", key);
        assertThatThrownBy(() ->
                        office.as(person, () -> desk().keepOriginal(edition.id(), number, pdf("x"), "x.pdf", version)))
                .hasFieldOrPropertyWithValue("messageKey", key);
        assertThatThrownBy(() -> office.as(person, () -> desk().dropOriginal(edition.id(), number, version)))
                .hasFieldOrPropertyWithValue("messageKey", key);
    }

    private EditionView keepOriginal(String text) {
        return office.as(
                "ada", () -> desk().keepOriginal(edition.id(), file, pdf(text), "ต้นฉบับ.pdf", edition.version()));
    }

    private void publish(EditionView draft) {
        if (draft.number() == 1) {
            office.perform("ada", draft.id(), Transition.SUBMIT, null);
        } else {
            office.say("ada", draft.id(), Transition.SUBMIT, Particulars.note("แทนไฟล์", null));
        }
        office.perform("ann", draft.id(), Transition.APPROVE, null);
        office.perform("wim", draft.id(), Transition.PUBLISH, null);
    }

    private Optional<AttachedFileView> publicFile(Integer version) {
        return office.portal.call(() -> office.desk(PublicationCatalogue.class).file(file, version));
    }

    private FileDesk desk() {
        return office.desk(FileDesk.class);
    }

    /** The bytes that are in the library already. */
    private InputStream same() {
        try {
            return Files.newInputStream(
                    office.desk(Library.class).pathOf(edition.files().get(0).file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream pdf(String text) {
        return new ByteArrayInputStream(TestPdf.of(text));
    }
}
