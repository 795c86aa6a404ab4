package org.sala.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.library.boundary.DamagedFiles;
import org.sala.library.boundary.Library;
import org.sala.library.boundary.LibraryCare;
import org.sala.library.domain.Damage;
import org.sala.library.domain.DamageKind;
import org.sala.library.domain.FileView;
import org.sala.library.persistence.ContentStore;
import org.sala.library.persistence.ContentStore.Received;
import org.sala.shared.Refused;
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
        assertThat(office.portal.call(() -> care().goOn())).isZero();
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
    void bytes_that_are_gone_or_changed_by_one_bit_are_told_once_and_forgotten_when_they_are_back() throws IOException {
        FileView gone = store("หก");
        FileView changed = store("เจ็ด");
        store("แปด");
        byte[] whole = Files.readAllBytes(pathOf(gone));
        byte[] bytes = Files.readAllBytes(pathOf(changed));
        Files.delete(pathOf(gone));
        bytes[3] ^= 1;
        Files.write(pathOf(changed), bytes);

        assertThat(round())
                .extracting(Damage::sha256, Damage::kind)
                .containsExactlyInAnyOrder(
                        tuple(gone.sha256(), DamageKind.MISSING), tuple(changed.sha256(), DamageKind.CHANGED));
        Files.write(pathOf(gone), whole);
        assertThat(round()).extracting(Damage::sha256).containsExactly(changed.sha256());
        assertThat(office.as("root", () -> office.desk(DamagedFiles.class).list()))
                .extracting(damaged -> damaged.file().sha256())
                .containsExactly(changed.sha256());
        assertThatThrownBy(() ->
                        office.as("ada", () -> office.desk(DamagedFiles.class).list()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_round_that_was_left_is_gone_on_with_and_the_next_begins_at_the_front() {
        for (int i = 0; i < 50; i++) {
            store("ไฟล์ " + i);
        }
        assertThat(office.portal.call(() -> care().goOn())).isEqualTo(50);
        assertThat(office.portal.call(() -> care().look()).count()).isEqualTo(20);
        assertThat(office.portal.call(() -> care().goOn())).isEqualTo(30);
        round();
        assertThat(office.portal.call(() -> care().goOn())).isEqualTo(50);
    }

    @Test
    void files_that_are_none_of_the_portals_are_told_and_left() throws IOException {
        FileView file = store("เก้า");
        Path stranger = Files.writeString(pathOf(file).resolveSibling("notes.txt"), "บันทึก");
        assertThat(office.portal.call(() -> care().strangers()))
                .containsExactly(file.sha256().substring(0, 2) + "/notes.txt");
        assertThat(stranger).exists();
    }

    /** Goes on to the end of the round and tells what is damaged. */
    private List<Damage> round() {
        List<Damage> damages = new ArrayList<>();
        office.portal.call(() -> care().goOn());
        for (LibraryCare.Looked looked = look(); looked.count() > 0; looked = look()) {
            damages.addAll(looked.damages());
        }
        return damages;
    }

    private LibraryCare.Looked look() {
        return office.portal.call(() -> care().look());
    }

    private Path pathOf(FileView file) {
        return office.desk(Library.class).pathOf(file);
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
