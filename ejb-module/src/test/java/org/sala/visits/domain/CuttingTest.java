package org.sala.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sala.visits.domain.TrafficLines.figures;
import static org.sala.visits.domain.TrafficLines.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a log is cut, packed or shared out, its figures are the same. */
class CuttingTest {

    @TempDir
    Path directory;

    @Test
    void two_threads_count_what_one_counts() throws IOException {
        Path log = Files.write(directory.resolve("access.log"), TrafficLines.mixedLog(20_000, 1));

        TrafficPiece alone = reader(new VisitorKeys(Map.of()), false).read(log, 0, Long.MAX_VALUE);
        TrafficPiece shared = reader(new VisitorKeys(Map.of()), true).read(log, 0, Long.MAX_VALUE);

        assertThat(figures(shared.tally())).isEqualTo(figures(alone.tally()));
        assertThat(shared.to()).isEqualTo(alone.to()).isEqualTo(Files.size(log));
    }

    @Test
    void pieces_add_up_to_the_whole() throws IOException {
        Path log = Files.write(directory.resolve("access.log"), TrafficLines.mixedLog(12_000, 2));
        Map<String, Object> whole = figures(TrafficLines.read(log));
        Random random = new Random(3);

        for (int round = 0; round < 5; round++) {
            VisitorKeys keys = new VisitorKeys(Map.of());
            TrafficPiece piece = reader(keys, true).read(log, 0, 1 + random.nextInt(900_000));
            TrafficTally sum = piece.tally();
            while (!piece.ended() && piece.to() < Files.size(log)) {
                piece = reader(keys, true).read(log, piece.to(), piece.to() + 1 + random.nextInt(900_000));
                sum.append(piece.tally());
            }
            assertThat(figures(sum)).isEqualTo(whole);
        }
    }

    @Test
    void pieces_add_up_where_clocks_jump_and_servers_write_in_two_time_zones() throws IOException {
        Random random = new Random(9);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            String time = String.format(
                    "%02d/Nov/2026:%02d:%02d:00 %s",
                    20 + random.nextInt(2),
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextBoolean() ? "+0700" : "-0330");
            lines.append(TrafficLines.line(
                    "203.0.113." + random.nextInt(30),
                    time,
                    "GET /p/" + random.nextInt(9),
                    200,
                    "-",
                    TrafficLines.PHONE));
        }
        Path log = Files.writeString(directory.resolve("access.log"), lines);
        Map<String, Object> whole = figures(TrafficLines.read(log));

        for (int round = 0; round < 20; round++) {
            VisitorKeys keys = new VisitorKeys(Map.of());
            TrafficPiece piece = reader(keys, true).read(log, 0, 1 + random.nextInt(60_000));
            TrafficTally sum = piece.tally();
            while (!piece.ended() && piece.to() < Files.size(log)) {
                piece = reader(keys, true).read(log, piece.to(), piece.to() + 1 + random.nextInt(60_000));
                sum.append(piece.tally());
            }
            assertThat(figures(sum)).isEqualTo(whole);
        }
    }

    @Test
    void every_visit_has_one_entry_and_one_exit() throws IOException {
        Path log = Files.write(directory.resolve("access.log"), TrafficLines.mixedLog(9_000, 10));

        for (DayTally day : TrafficLines.read(log).days()) {
            long visits = day.visitors().visits();
            assertThat(sum(day, Dimension.ENTRY)).isEqualTo(visits);
            assertThat(sum(day, Dimension.EXIT)).isEqualTo(visits);
        }
    }

    private static long sum(DayTally day, Dimension dimension) {
        return day.by(dimension).values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void a_line_being_written_is_left_for_next_time() throws IOException {
        byte[] bytes = TrafficLines.mixedLog(400, 4);
        Path log = directory.resolve("access.log");
        VisitorKeys keys = new VisitorKeys(Map.of());
        Files.write(log, Arrays.copyOf(bytes, bytes.length - 40));

        TrafficPiece first = reader(keys, true).read(log, 0, Long.MAX_VALUE);
        Files.write(log, bytes);
        TrafficPiece second = reader(keys, true).read(log, first.to(), Long.MAX_VALUE);

        assertThat(first.ended()).isTrue();
        assertThat(second.tally().lines()).isEqualTo(1);
        assertThat(figures(first.tally().append(second.tally()))).isEqualTo(figures(TrafficLines.read(log)));
    }

    @Test
    void nothing_new_is_an_empty_piece() throws IOException {
        Path log = TrafficLines.write(directory, TrafficLines.get("/"));

        TrafficPiece piece = reader(new VisitorKeys(Map.of()), true).read(log, Files.size(log), Long.MAX_VALUE);

        assertThat(piece.tally().lines()).isZero();
        assertThat(piece.to()).isEqualTo(Files.size(log));
    }

    @Test
    void packed_logs_count_like_plain_ones() throws IOException {
        byte[] bytes = TrafficLines.mixedLog(3_000, 5);
        Path log = Files.write(directory.resolve("access.log"), bytes);
        Path packed = Files.write(directory.resolve("access.log.gz"), gzip(bytes));
        VisitorKeys keys = new VisitorKeys(Map.of());

        TrafficPiece first = reader(keys, true).read(packed, 0, 100_000);
        TrafficPiece second = reader(keys, true).read(packed, first.to(), Long.MAX_VALUE);

        assertThat(figures(first.tally().append(second.tally()))).isEqualTo(figures(TrafficLines.read(log)));
        assertThat(second.to()).isEqualTo(bytes.length);
    }

    @Test
    void a_torn_packed_log_counts_as_far_as_it_goes() throws IOException {
        byte[] packed = gzip(TrafficLines.mixedLog(3_000, 6));
        Path torn = Files.write(directory.resolve("torn.log.gz"), Arrays.copyOf(packed, packed.length / 2));
        Path noGzip = Files.writeString(directory.resolve("text.log.gz"), "this was never packed");

        assertThat(TrafficLines.read(torn).lines()).isBetween(500L, 3_000L);
        assertThat(TrafficLines.read(noGzip).malformed()).isEqualTo(1);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
