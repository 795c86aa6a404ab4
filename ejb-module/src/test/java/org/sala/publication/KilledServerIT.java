package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.audit.boundary.AuditLog;
import org.sala.library.boundary.Library;
import org.sala.library.boundary.LibraryCare;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.Transition;
import org.sala.testing.DerbyPortal;
import org.sala.testing.OfficeProcess;
import org.sala.testing.SmallOffice;

/** A process over Derby on disk is killed, as by a power cut, and another goes on with what it left: nothing is lost or half done. */
class KilledServerIT {
    private static final int PLANNED = 40;
    private static final int BEFORE_DEATH = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path data;

    @Test
    void publishing_that_is_killed_in_the_middle_is_done_once_for_each_edition() throws Exception {
        List<Long> planned = IntStream.range(0, PLANNED).mapToObj(i -> 0L).toList();
        try (DerbyPortal portal = new DerbyPortal(data)) {
            SmallOffice office = new SmallOffice(portal);
            office.make();
            Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
            planned = planned.stream()
                    .map(none -> office.say(
                                    "wim",
                                    office.approved().id(),
                                    Transition.SCHEDULE,
                                    Particulars.times(tomorrow, null))
                            .id())
                    .toList();
        }
        Path lines = data.resolve("published");
        killAfter(BEFORE_DEATH, lines, "publish");
        int known = Files.readAllLines(lines).size();

        try (DerbyPortal portal = new DerbyPortal(data)) {
            SmallOffice office = new SmallOffice(portal);
            long live = planned.stream()
                    .filter(id -> stateOf(office, id) == PublicationState.LIVE)
                    .count();
            assertThat(live).isBetween((long) known, PLANNED - 1L);
            OfficeProcess.publish(office, lines);
            for (long id : planned) {
                EditionView edition =
                        office.as("wim", () -> office.desk(EditorialDesk.class).require(id));
                assertThat(edition.publicationState()).isEqualTo(PublicationState.LIVE);
                assertThat(edition.history())
                        .filteredOn(decision -> decision.transition().isPublishing())
                        .hasSize(1);
            }
            assertThat(office.as("root", () -> office.desk(AuditLog.class).firstBroken()))
                    .isZero();
        }
        assertThat(Files.readAllLines(lines)).doesNotHaveDuplicates();
    }

    @Test
    void an_upload_that_is_killed_between_file_and_record_leaves_bytes_that_are_swept_and_no_record() throws Exception {
        try (DerbyPortal portal = new DerbyPortal(data)) {
            new SmallOffice(portal).make();
        }
        Path lines = data.resolve("uploaded");
        killAfter(1, lines, "upload");
        Path bytes = Path.of(Files.readAllLines(lines).get(0));
        assertThat(bytes).hasBinaryContent(OfficeProcess.UPLOAD);

        try (DerbyPortal portal = new DerbyPortal(data)) {
            SmallOffice office = new SmallOffice(portal);
            LibraryCare care = office.desk(LibraryCare.class);
            assertThat(portal.call(care::goOn)).isZero();
            Instant longAgo = Instant.now().minus(LibraryCare.PATIENCE).minus(Duration.ofMinutes(1));
            Files.setLastModifiedTime(bytes, FileTime.from(longAgo));
            assertThat(portal.call(care::sweep)).isEqualTo(1);
            assertThat(bytes).doesNotExist();

            FileView again = office.as("ada", () -> office.desk(Library.class)
                    .store(new ByteArrayInputStream(OfficeProcess.UPLOAD), "ก.pdf"));
            assertThat(office.desk(Library.class).pathOf(again))
                    .isEqualTo(bytes)
                    .exists();
            assertThat(portal.call(care::goOn)).isEqualTo(1);
        }
    }

    private static PublicationState stateOf(SmallOffice office, long id) {
        return office.as("wim", () -> office.desk(EditorialDesk.class).require(id))
                .publicationState();
    }

    /** Starts the process and kills it, with a signal it cannot see, once it has written so many lines. */
    private void killAfter(int count, Path lines, String work) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OfficeProcess.class.getName(),
                        data.toString(),
                        lines.toString(),
                        work)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("said").toFile())
                .start();
        Instant latest = Instant.now().plus(PATIENCE);
        while (Files.notExists(lines) || Files.readAllLines(lines).size() < count) {
            assertThat(process.isAlive() && Instant.now().isBefore(latest))
                    .as(() -> said())
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(2);
        }
        process.destroyForcibly().waitFor();
    }

    private String said() {
        try {
            return Files.readString(data.resolve("said"));
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
