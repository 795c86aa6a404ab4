package org.sala.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.backup.boundary.Backups;
import org.sala.backup.boundary.NewBackup;
import org.sala.backup.domain.Manifest;
import org.sala.backup.domain.WholeBackup;
import org.sala.backup.persistence.BackupFiles;
import org.sala.backup.persistence.DatabaseCopy;
import org.sala.library.boundary.Library;
import org.sala.library.boundary.LibraryCare;
import org.sala.library.domain.FileView;
import org.sala.operations.persistence.DatabaseAddress;
import org.sala.shared.SalaClock;
import org.sala.testing.DerbyPortal;
import org.sala.testing.SmallOffice;

class BackupsIT {
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    @TempDir
    private Path data;

    private SmallOffice office;

    @BeforeEach
    void open() {
        DerbyPortal portal = new DerbyPortal(data);
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(data.resolve("derby").toString());
        portal.use(
                DatabaseCopy.class,
                new DatabaseCopy(database, new DatabaseAddress("jdbc:derby:" + data.resolve("derby"))));
        office = new SmallOffice(portal);
        office.make();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_backup_made_while_people_work_opens_as_the_office_it_was() throws IOException {
        store("หนึ่ง");
        Files.writeString(Files.createDirectories(data.resolve("traffic")).resolve("access-2026-11-20.log"), "line\n");
        Files.writeString(data.resolve("sala.properties"), "sala.hosts=www.example.go.th\n");
        WholeBackup whole = backUp(
                0,
                () ->
                        // comes between the copy of the database and the files: its bytes are taken, its record is not
                        store("สอง"));

        assertThat(manifestOf(whole).paths())
                .contains("backup.properties", "traffic/access-2026-11-20.log", "sala.properties")
                .anyMatch(path -> path.startsWith("derby/"));
        for (String path : manifestOf(whole).paths()) {
            assertThat(BackupFiles.hash(whole.folder().resolve(path)))
                    .as(path)
                    .isEqualTo(manifestOf(whole).hashOf(path).orElseThrow());
        }
        try (DerbyPortal copy = new DerbyPortal(whole.folder())) {
            LibraryCare care = copy.get(LibraryCare.class);
            assertThat(copy.call(care::goOn)).isEqualTo(1);
            assertThat(copy.call(care::look).damages()).isEmpty();
        }
    }

    @Test
    void the_next_backup_links_to_what_the_one_before_holds_and_only_whole_older_ones_go() throws IOException {
        FileView file = store("หนึ่ง");
        String path = data.relativize(office.desk(Library.class).pathOf(file)).toString();
        for (int day = 0; day < 9; day++) {
            backUp(day, () -> {});
        }
        List<WholeBackup> kept = WholeBackup.in(folder());
        assertThat(kept).hasSize(7);
        assertThat(kept.get(0).name()).isEqualTo("2026-11-28T120000");
        assertThat(Files.getAttribute(kept.get(0).folder().resolve(path), "unix:ino"))
                .isEqualTo(Files.getAttribute(kept.get(6).folder().resolve(path), "unix:ino"))
                .isNotEqualTo(Files.getAttribute(data.resolve(path), "unix:ino"));
    }

    @Test
    void a_backup_that_is_broken_off_looks_like_none_and_is_thrown_away_by_the_next() throws IOException {
        store("หนึ่ง");
        Path half = Files.createDirectories(folder().resolve(WholeBackup.UNFINISHED + "2026-11-19T120000/derby"));
        at(0, () -> {
            try (NewBackup made = office.desk(Backups.class).begin()) {
                assertThat(half).doesNotExist();
                made.sources().forEach(made::take);
                assertThat(WholeBackup.in(folder())).isEmpty();
            }
            return null;
        });
        try (Stream<Path> left = Files.list(folder())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_stored_file_that_was_spoilt_is_told_and_an_earlier_backup_gives_its_copy() throws IOException {
        FileView file = store("หนึ่ง");
        Path bytes = office.desk(Library.class).pathOf(file);
        String path = data.relativize(bytes).toString();
        byte[] whole = Files.readAllBytes(bytes);
        backUp(0, () -> {});
        Files.writeString(bytes, "spoilt");
        WholeBackup second = backUp(1, () -> {});
        assertThat(second.folder().resolve(path)).hasBinaryContent(whole);

        FileView other = store("สอง");
        Files.writeString(office.desk(Library.class).pathOf(other), "spoilt");
        Map<String, String> told = at(2, () -> {
            try (NewBackup made = office.desk(Backups.class).begin()) {
                return made.sources().stream()
                        .map(source -> Map.entry(source, made.take(source)))
                        .filter(taken -> taken.getValue().isPresent())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, taken -> taken.getValue().get()));
            }
        });
        assertThat(told.keySet()).singleElement().satisfies(one -> assertThat(one)
                .endsWith(other.sha256()));
    }

    private WholeBackup backUp(int day, Runnable meanwhile) {
        return at(day, () -> {
            try (NewBackup made = office.desk(Backups.class).begin()) {
                meanwhile.run();
                assertThat(made.sources().stream().map(made::take)).allMatch(Optional::isEmpty);
                made.written().forEach(made::verify);
                WholeBackup whole = made.finish();
                office.portal.call(() -> office.desk(Backups.class).keep(whole));
                return whole;
            }
        });
    }

    private <T> T at(int day, Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        office.portal.get(SalaClock.class).at(NOON.plusSeconds(86_400L * day), () -> {
            try {
                result.set(work.call());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.get();
    }

    private Path folder() {
        return office.desk(Backups.class).folder();
    }

    private static Manifest manifestOf(WholeBackup backup) throws IOException {
        return Manifest.of(backup.folder());
    }

    private FileView store(String text) {
        byte[] pdf = ("%PDF-1.4\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        return office.as("ada", () -> office.desk(Library.class).store(new ByteArrayInputStream(pdf), "ก.pdf"));
    }
}
