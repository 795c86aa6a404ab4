package org.sala.web.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.shared.DataDirectory;
import org.sala.shared.SalaClock;

/** The traffic log where the disk does not take it: a folder stands in the file's place, as nothing can be written there either. */
class TrafficWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path data;

    private TrafficWriter writer;
    private Path log;

    @BeforeEach
    void begin() throws ReflectiveOperationException {
        DataDirectory directory = new DataDirectory(data.toString());
        log = directory.traffic().resolve("access-" + DAY + ".log");
        writer = new TrafficWriter();
        set("directory", directory);
        set("clock", new SalaClock("Asia/Bangkok"));
        set("node", Optional.empty());
        writer.begin();
    }

    @AfterEach
    void end() {
        writer.end();
    }

    @Test
    void lines_wait_for_a_disk_that_is_full_and_none_is_lost_or_written_twice() throws Exception {
        writer.offer(line(0));
        await(() -> Files.exists(log));
        Files.delete(log);
        Files.createDirectory(log);
        for (int i = 1; i <= 1_000; i++) {
            writer.offer(line(i));
        }
        TimeUnit.MILLISECONDS.sleep(300);
        Instant full = writer.reached();
        Files.delete(log);
        await(() -> writer.reached().isAfter(full));

        StringBuilder expected = new StringBuilder();
        for (int i = 1; i <= 1_000; i++) {
            expected.append(line(i).text());
        }
        assertThat(Files.readString(log)).isEqualTo(expected.toString());
        assertThat(writer.losses()).isEmpty();
    }

    @Test
    void what_is_more_than_can_wait_is_lost_and_told() throws Exception {
        Files.createDirectory(log);
        writer.offer(line(0));
        TimeUnit.MILLISECONDS.sleep(200);
        for (int i = 1; i <= 20_007; i++) {
            writer.offer(line(i));
        }
        Files.delete(log);
        await(() -> !writer.losses().isEmpty());

        assertThat(writer.losses().element().lines()).isEqualTo(7);
        assertThat(writer.losses().element().from())
                .isBefore(writer.losses().element().to());
        assertThat(Files.readAllLines(log)).hasSize(20_001);
    }

    private static LogLine line(int number) {
        return new LogLine(DAY, "line " + number + "\n");
    }

    private static void await(BooleanSupplier come) throws InterruptedException, IOException {
        for (int i = 0; i < 400 && !come.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(come.getAsBoolean()).isTrue();
    }

    private void set(String field, Object value) throws ReflectiveOperationException {
        Field wanted = TrafficWriter.class.getDeclaredField(field);
        wanted.setAccessible(true);
        wanted.set(writer, value);
    }
}
