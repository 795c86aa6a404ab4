package org.sala.visits.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Log lines for tests, and the figures read from them in a form that can be compared. */
public final class TrafficLines {

    public static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
    public static final String PHONE =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36";
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private TrafficLines() {}

    public static ReadingRules rules(String... staffNetworks) {
        return new ReadingRules(
                ZoneId.of("Asia/Bangkok"),
                RobotList.shipped(),
                new Networks(List.of(staffNetworks)),
                Set.of("sala.example"));
    }

    public static String get(String target) {
        return line("203.0.113.7", "20/Nov/2026:09:00:00 +0700", "GET " + target, 200, "-", FIREFOX);
    }

    public static String at(String time) {
        return line("203.0.113.7", time, "GET /", 200, "-", FIREFOX);
    }

    public static String line(String host, String time, String request, int status, String referrer, String agent) {
        return host + " - - [" + time + "] \"" + request + " HTTP/1.1\" " + status + " 512 \"" + referrer + "\" \""
                + agent + "\"\n";
    }

    public static Path write(Path directory, String... lines) throws IOException {
        return Files.writeString(directory.resolve("access.log"), String.join("", lines));
    }

    public static TrafficTally read(Path log) throws IOException {
        return reader(new VisitorKeys(Map.of()), false)
                .read(log, 0, Long.MAX_VALUE)
                .tally();
    }

    public static TrafficLogReader reader(VisitorKeys keys, boolean shared) {
        return new TrafficLogReader(rules(), keys, shared);
    }

    /** All figures by day and name, so that two readings can be held against each other. */
    public static Map<String, Object> figures(TrafficTally tally) {
        Map<String, Object> figures = new TreeMap<>();
        figures.put("lines", tally.lines());
        figures.put("malformed", tally.malformed());
        figures.put("samples", tally.samples());
        for (DayTally day : tally.days()) {
            for (LineKind kind : LineKind.values()) {
                figures.put(day.day() + " " + kind, day.lines(kind));
            }
            for (Dimension dimension : Dimension.values()) {
                figures.put(day.day() + " by " + dimension, day.by(dimension));
            }
            figures.put(day.day() + " visitors", day.visitors().visitors());
            figures.put(day.day() + " visits", day.visitors().visits());
        }
        return figures;
    }

    /** A log over three days with everything in it that lines may hold, unreadable ones too; a function of the seed. */
    public static byte[] mixedLog(int lines, long seed) {
        Random random = new Random(seed);
        StringBuilder log = new StringBuilder();
        String[] targets = {
            "/",
            "/en/",
            "/c/news",
            "/en/c/law?page=2",
            "/p/12",
            "/p/13/2",
            "/f/12/plan.pdf",
            "/assets/a.css",
            "/staff/desk",
            "/search?q=%E0%B8%81",
            "/api/v1/publications",
            "/f/13/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf"
        };
        String[] agents = {FIREFOX, PHONE, "Googlebot/2.1", "", "Safari \\\"quoted\\\" thing/1.0"};
        String[] referrers = {"-", "https://www.google.com/search?q=x", "http://sala.example/", "not an address"};
        String[] broken = {"", "x", "203.0.113.7 - - [20/Nov/2026", "\u0000\u0001\n", "a".repeat(70_000)};
        for (int i = 0; i < lines; i++) {
            int second = (int) (i * 3L * 86_400 / lines);
            String time = String.format(
                    "%02d/Nov/2026:%02d:%02d:%02d +0700",
                    20 + second / 86_400, second / 3600 % 24, second / 60 % 60, second % 60);
            if (random.nextInt(300) == 0) {
                log.append(broken[random.nextInt(broken.length)]).append('\n');
            }
            log.append(line(
                    "203.0.113." + random.nextInt(120),
                    time,
                    (random.nextInt(20) == 0 ? "POST " : "GET ") + targets[random.nextInt(targets.length)],
                    random.nextInt(8) == 0 ? 404 : random.nextInt(5) == 0 ? 304 : 200,
                    referrers[random.nextInt(referrers.length)],
                    agents[random.nextInt(agents.length)]));
        }
        return log.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
