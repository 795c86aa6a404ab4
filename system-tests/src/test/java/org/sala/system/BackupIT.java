package org.sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.system.batch.OfficeDatabase;

/** A data directory is backed up by the script, lost, and restored: everything that was there is there again, and damage is refused. */
class BackupIT {
    private static final String CONTENT = "เนื้อหาของไฟล์";
    private static final String HASH = "f3a1";

    @TempDir
    Path folder;

    private Path data;
    private Path stored;

    private record Told(int status, String words) {
        String lastLine() {
            return words.lines().reduce((first, second) -> second).orElse("");
        }
    }

    @BeforeEach
    void make() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        OfficeDatabase database = new OfficeDatabase(data);
        database.create();
        database.change(connection -> connection
                .createStatement()
                .executeUpdate("INSERT INTO job_turn VALUES ('a-job', TIMESTAMP('2026-11-20 10:00:00'))"));
        stored = Files.createDirectories(data.resolve("files/f3")).resolve(HASH);
        Files.writeString(stored, CONTENT);
        Files.writeString(
                Files.createDirectories(data.resolve("files/thumbnails")).resolve("t"), "drawn again");
        Files.writeString(Files.createDirectories(data.resolve("traffic")).resolve("access-2026-11-20.log"), "line\n");
        Files.writeString(data.resolve("sala.properties"), "sala.hosts=www.example.go.th\n");
    }

    @Test
    void what_was_backed_up_and_lost_is_restored() throws Exception {
        Path backup = backUp();
        assertThat(backup.resolve("files/thumbnails")).doesNotExist();
        lose();
        assertThat(sala("restore", "--data", data.toString(), backup.toString()).status())
                .isZero();
        assertThat(new OfficeDatabase(data).rows("SELECT job FROM job_turn")).containsExactly("a-job");
        assertThat(stored).hasContent(CONTENT);
        assertThat(data.resolve("traffic/access-2026-11-20.log")).hasContent("line\n");
        assertThat(data.resolve("sala.properties")).hasContent("sala.hosts=www.example.go.th\n");
    }

    @Test
    void what_is_there_is_kept_aside_and_only_when_it_is_asked_for() throws Exception {
        Path backup = backUp();
        Files.writeString(data.resolve("traffic/access-2026-11-21.log"), "later\n");
        Told refused = sala("restore", "--data", data.toString(), backup.toString());
        assertThat(refused.status()).isNotZero();
        assertThat(refused.words()).contains("is not empty").hasLineCount(1);
        assertThat(sala("restore", "--data", data.toString(), "--replace", backup.toString())
                        .status())
                .isZero();
        assertThat(data.resolve("traffic/access-2026-11-21.log")).doesNotExist();
        try (Stream<Path> aside = Files.list(data)) {
            assertThat(aside.filter(path -> path.getFileName().toString().startsWith("before-restore-")))
                    .singleElement()
                    .satisfies(old -> assertThat(old.resolve("traffic/access-2026-11-21.log"))
                            .hasContent("later\n"));
        }
        assertThat(backup).exists();
    }

    @Test
    void a_backup_that_is_damaged_cut_or_added_to_is_refused_and_changes_nothing() throws Exception {
        Path backup = backUp();
        lose();
        Files.writeString(backup.resolve("files/f3/" + HASH), "another");
        assertRefused(backup, "the backup is damaged");
        Files.delete(backup.resolve("files/f3/" + HASH));
        assertRefused(backup, "the backup is damaged");
        Files.writeString(backup.resolve("files/f3/" + HASH), CONTENT);
        Files.writeString(backup.resolve("files/f3/other"), "slipped in");
        assertRefused(backup, "its manifest does not know");
        Files.delete(backup.resolve("files/f3/other"));
        Path half = Files.move(backup, backup.resolveSibling(".unfinished-" + backup.getFileName()));
        assertRefused(half, "was never finished");
    }

    @Test
    void a_data_directory_in_use_is_not_replaced() throws Exception {
        Path backup = backUp();
        Process holder = new ProcessBuilder("flock", data.resolve(".lock").toString(), "sleep", "60").start();
        try {
            while (sala("restore", "--data", data.toString(), backup.toString())
                    .words()
                    .contains("not empty")) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            Told told = sala("restore", "--data", data.toString(), "--replace", backup.toString());
            assertThat(told.status()).isNotZero();
            assertThat(told.words()).contains("in use by a running portal");
        } finally {
            holder.descendants().forEach(ProcessHandle::destroyForcibly);
            holder.destroyForcibly();
        }
    }

    private void assertRefused(Path backup, String why) throws Exception {
        Told told = sala("restore", "--data", data.toString(), backup.toString());
        assertThat(told.status()).isNotZero();
        assertThat(told.words()).contains(why);
        assertThat(data.resolve("derby")).doesNotExist();
    }

    private Path backUp() throws Exception {
        Told told = sala("backup", "--data", data.toString());
        assertThat(told.status()).as(told.words()).isZero();
        return Path.of(told.lastLine());
    }

    /** Everything but the backups is gone. */
    private void lose() throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(data)) {
            all = new ArrayList<>(paths.filter(path -> !path.startsWith(data.resolve("backup")))
                    .toList());
        }
        all.remove(data);
        Collections.reverse(all);
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private static Told sala(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./sala"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(Portal.projectRoot().toFile())
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends by itself").isTrue();
        return new Told(process.exitValue(), words.strip());
    }
}
