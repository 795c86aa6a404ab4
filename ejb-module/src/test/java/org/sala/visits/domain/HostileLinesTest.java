package org.sala.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sala.visits.domain.TrafficLines.FIREFOX;
import static org.sala.visits.domain.TrafficLines.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileLinesTest {

    private static final String REQUEST = "\"GET / HTTP/1.1\" 200 512 \"-\" \"" + FIREFOX + "\"";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "[[[[",
                "203.0.113.7",
                "203.0.113.7 - - [20/Nov/2026:09:00:00 +0700]",
                "203.0.113.7 - - [20/Nov/2026:09:00:00 +0700] \"",
                "203.0.113.7 - - [20/Nov/2026:09:00:00 +0700] \"GET / HTTP/1.1\" 200 -5 \"-\" \"x\"",
                "203.0.113.7 - - [20/Nov/2026:09:00:00 +0700] \"GET / HTTP/1.1\" 999 5 \"-\" \"x\"",
                "203.0.113.7 - - [20/Nov/2026:09:00:00 +0700] \"GET / HTTP/1.1\" 200 5",
                "203.0.113.7 - - [20/Nov/2026:09:00:00 +0700] \"GET / HTTP/1.1\" 200 5 \"-\" \"x",
                "203.0.113.7 - - [31/Feb/2026:09:00:00 +0700] " + REQUEST,
                "203.0.113.7 - - [20/Nov/2026:24:00:00 +0700] " + REQUEST,
                "203.0.113.7 - - [20/Nov/2026:09:6x:00 +0700] " + REQUEST,
                "203.0.113.7 - - [20/Xxx/2026:09:00:00 +0700] " + REQUEST,
                "203.0.113.7 - - [20/Nov/0026:09:00:00 +0700] " + REQUEST,
                "203.0.113.7 - - [20/Nov/2026:09:00:00 +07xx] " + REQUEST
            })
    void are_counted_and_shown_and_the_rest_is_read(String hostile) throws IOException {
        TrafficTally tally = TrafficLines.read(TrafficLines.write(directory, get("/"), hostile + "\n", get("/c/news")));

        assertThat(tally.malformed()).isEqualTo(1);
        assertThat(tally.samples()).containsExactly(new TrafficTally.Malformed(get("/").length(), hostile));
        assertThat(tally.day(TrafficLines.DAY).orElseThrow().lines(LineKind.PAGE_VIEW))
                .isEqualTo(2);
    }

    @Test
    void a_giant_line_is_one_malformed_line() throws IOException {
        TrafficTally tally = TrafficLines.read(
                TrafficLines.write(directory, get("/"), get("/" + "x".repeat(3_000_000)), get("/c/news")));

        assertThat(tally.lines()).isEqualTo(3);
        assertThat(tally.malformed()).isEqualTo(1);
        assertThat(tally.samples().get(0).text()).hasSize(200);
    }

    @Test
    void broken_characters_quotes_and_carriage_returns_do_not_matter() throws IOException {
        String line =
                get("/p/12").replace(FIREFOX, "Say \"hi\" \\\" Firefox/\u00ff").replace("\n", "\r\n");
        Path log = directory.resolve("access.log");
        Files.write(log, line.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(TrafficLines.read(log).day(TrafficLines.DAY).orElseThrow().by(Dimension.PUBLICATION))
                .containsEntry("12", 1L);
    }

    @Test
    void only_the_first_ten_are_kept() throws IOException {
        TrafficTally tally = TrafficLines.read(TrafficLines.write(directory, "x\n".repeat(500)));

        assertThat(tally.malformed()).isEqualTo(500);
        assertThat(tally.samples()).hasSize(TrafficTally.SAMPLES);
    }

    @Test
    void no_bytes_whatever_stop_the_reading() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = TrafficLines.mixedLog(20, round);
            for (int i = 0; i < 40; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path log = Files.write(directory.resolve("access.log"), bytes);
            TrafficTally tally = TrafficLines.read(log);
            long counted = tally.days().stream()
                    .mapToLong(day -> Arrays.stream(LineKind.values())
                            .mapToLong(day::lines)
                            .sum())
                    .sum();
            assertThat(counted + tally.malformed()).isEqualTo(tally.lines());
        }
    }
}
