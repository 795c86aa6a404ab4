package org.sala.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.library.boundary.Library;
import org.sala.library.boundary.LibraryCare;
import org.sala.library.domain.FileView;
import org.sala.library.persistence.ContentStore;
import org.sala.library.persistence.ContentStore.Received;
import org.sala.testing.SmallOffice;

class LibraryCareIT {
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
    void bytes_whose_record_never_came_are_swept_after_a_day_and_those_on_record_never() throws IOException {
        FileView file = store("หนึ่ง");
        Path kept = office.desk(Library.class).pathOf(file);
        Path orphan = orphan("สอง");
        Path young = orphan("สาม");
        Path part = office.desk(ContentStore.class).emptyPart();
        for (Path path : new Path[] {kept, orphan, part}) {
            age(path);
        }

        assertThat(office.portal.call(() -> care().sweep())).isEqualTo(2);
        assertThat(orphan).doesNotExist();
        assertThat(part).doesNotExist();
        assertThat(kept).exists();
        assertThat(young).exists();
    }

    @Test
    void a_transaction_that_fails_after_the_bytes_were_kept_leaves_no_record_and_its_bytes_are_swept()
            throws IOException {
        Path[] place = new Path[1];
        assertThatThrownBy(() -> office.as("ada", () -> {
                    FileView file = office.desk(Library.class).store(pdf("สี่"), "ก.pdf");
                    place[0] = office.desk(Library.class).pathOf(file);
                    throw new IllegalStateException("the server died");
                }))
                .hasMessage("the server died");
        assertThat(place[0]).exists();
        assertThat(office.portal.call(() -> care().count())).isZero();
        age(place[0]);
        assertThat(office.portal.call(() -> care().sweep())).isEqualTo(1);
    }

    @Test
    void an_upload_of_the_same_bytes_saves_what_was_about_to_be_swept() throws IOException {
        Path orphan = orphan("ห้า");
        age(orphan);
        FileView file = store("ห้า");
        assertThat(office.desk(Library.class).pathOf(file)).isEqualTo(orphan);
        assertThat(office.portal.call(() -> care().sweep())).isZero();
        assertThat(orphan).exists();
    }

    @Test
    void records_whose_bytes_are_gone_or_cut_are_told() throws IOException {
        FileView gone = store("หก");
        FileView cut = store("เจ็ด");
        store("แปด");
        Files.delete(office.desk(Library.class).pathOf(gone));
        Files.write(office.desk(Library.class).pathOf(cut), new byte[3]);

        LibraryCare.Looked looked = office.portal.call(() -> care().lookAfter(""));
        assertThat(looked.count()).isEqualTo(3);
        assertThat(looked.last()).isNull();
        assertThat(looked.damages())
                .extracting(LibraryCare.Damage::sha256)
                .containsExactlyInAnyOrder(gone.sha256(), cut.sha256());
    }

    private LibraryCare care() {
        return office.desk(LibraryCare.class);
    }

    private FileView store(String text) {
        return office.as("ada", () -> office.desk(Library.class).store(pdf(text), "ก.pdf"));
    }

    private Path orphan(String text) throws IOException {
        ContentStore store = office.desk(ContentStore.class);
        Received received = store.receive(pdf(text), 1000);
        store.keep(received);
        return store.pathOf(received.sha256());
    }

    private static void age(Path path) throws IOException {
        Instant longAgo = Instant.now().minus(LibraryCare.PATIENCE).minus(Duration.ofMinutes(1));
        Files.setLastModifiedTime(path, FileTime.from(longAgo));
    }

    private static ByteArrayInputStream pdf(String text) {
        return new ByteArrayInputStream(("%PDF-1.4\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8));
    }
}
