package org.sala.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts once more, slowly and by other means, and wants the same. */
class NaiveCounterTest {

    private static final Pattern LINE = Pattern.compile(
            "(\\S+) \\S+ \\S+ \\[([^]]+)] \"(\\S+) (\\S+) HTTP/1.1\" (\\d{3}) \\d+ \"([^\"]*)\" \"(.*)\"",
            Pattern.DOTALL);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Long> lastSeen = new HashMap<>();
    private final Map<String, String> lastPage = new HashMap<>();
    private final Set<String> visitors = new HashSet<>();

    @TempDir
    Path directory;

    @Test
    void the_reader_agrees_with_a_naive_counter() throws IOException {
        Path log = Files.write(directory.resolve("access.log"), TrafficLines.mixedLog(30_000, 8));
        for (String line : Files.readString(log, StandardCharsets.ISO_8859_1).split("\n")) {
            count(line);
        }

        lastPage.forEach((visitor, page) -> add(visitor.substring(0, 10) + " exit " + page));

        TrafficTally tally = TrafficLines.reader(new VisitorKeys(Map.of()), true)
                .read(log, 0, Long.MAX_VALUE)
                .tally();

        Map<String, Integer> read = new TreeMap<>();
        put(read, "malformed", tally.malformed());
        for (DayTally day : tally.days()) {
            put(read, day.day() + " pages", day.lines(LineKind.PAGE_VIEW));
            put(read, day.day() + " files", day.lines(LineKind.DOWNLOAD));
            put(read, day.day() + " robots", day.lines(LineKind.ROBOT));
            put(read, day.day() + " visitors", day.visitors().visitors());
            put(read, day.day() + " visits", day.visitors().visits());
            day.by(Dimension.HOUR).forEach((hour, views) -> put(read, day.day() + " hour " + hour, views));
            day.by(Dimension.ENTRY).forEach((page, visits) -> put(read, day.day() + " entry " + page, visits));
            day.by(Dimension.EXIT).forEach((page, visits) -> put(read, day.day() + " exit " + page, visits));
            day.by(Dimension.CATEGORY).forEach((slug, views) -> put(read, day.day() + " category " + slug, views));
        }
        assertThat(read).isEqualTo(counts);
    }

    private void count(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            add("malformed");
            return;
        }
        OffsetDateTime time = OffsetDateTime.parse(parts.group(2), TIME).withOffsetSameInstant(ZoneOffset.ofHours(7));
        String day = time.toLocalDate().toString();
        String path = parts.group(4).replaceAll("[?].*", "");
        String agent = parts.group(7);
        if (agent.isEmpty() || agent.contains("Googlebot")) {
            add(day + " robots");
        } else if (parts.group(3).equals("GET")
                && !parts.group(5).equals("404")
                && !path.matches("/(staff|assets|api)/.*")) {
            countRead(day, time, path, parts.group(1) + agent);
        }
    }

    private void countRead(String day, OffsetDateTime time, String path, String visitor) {
        if (path.startsWith("/f/")) {
            add(day + " files");
        } else {
            add(day + " pages");
            add(day + " hour " + String.format("%02d", time.getHour()));
            if (path.contains("/c/")) {
                add(day + " category " + path.substring(path.indexOf("/c/") + 3));
            }
        }
        if (visitors.add(day + visitor)) {
            add(day + " visitors");
        }
        Long last = lastSeen.put(day + visitor, time.toEpochSecond());
        String page = path.replace("%E0%B9%81%E0%B8%9C%E0%B8%99", "แผน").replaceFirst("(.)/$", "$1");
        String before = lastPage.put(day + visitor, page);
        if (last == null || time.toEpochSecond() - last > 1800) {
            add(day + " visits");
            add(day + " entry " + page);
            if (before != null) {
                add(day + " exit " + before);
            }
        }
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static void put(Map<String, Integer> figures, String what, long count) {
        if (count > 0) {
            figures.put(what, Math.toIntExact(count));
        }
    }
}
