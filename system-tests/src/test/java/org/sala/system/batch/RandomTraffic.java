package org.sala.system.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Traffic logs of many days, one file a day, and what is to be counted of them: kept while they are written, by rules written
 * down here once more, so that the portal's counting is held against another.
 */
final class RandomTraffic {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy", Locale.ROOT);
    private static final int PAUSE_SECONDS = 30 * 60;
    private static final String BROWSER =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%d.0.0.0 Safari/537.36";
    private static final String ROBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    private final Random random;
    private final Map<String, Long> counts = new TreeMap<>();

    RandomTraffic(long seed) {
        random = new Random(seed);
    }

    /** Writes a log for each of so many days from the first on, with so many lines each. */
    void write(Path directory, LocalDate first, int days, int lines) throws IOException {
        write(directory, first, days, lines, "");
    }

    /** Writes logs as above, with something in their names behind the day. */
    void write(Path directory, LocalDate first, int days, int lines, String suffix) throws IOException {
        Files.createDirectories(directory);
        for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            try (BufferedWriter log = Files.newBufferedWriter(directory.resolve("access-" + day + suffix + ".log"))) {
                writeDay(log, day, lines);
            }
        }
    }

    /** What is to be counted, by day and name of the figure. */
    Map<String, Long> counts() {
        return counts;
    }

    private void writeDay(BufferedWriter log, LocalDate day, int lines) throws IOException {
        Map<String, Integer> lastSeen = new HashMap<>();
        for (String figure : new String[] {"downloads", "page_views", "robots", "static_files", "visitors", "visits"}) {
            counts.put(day + " " + figure, 0L);
        }
        for (int i = 0; i < lines; i++) {
            int second = (int) (86_400L * i / lines);
            int visitor = random.nextInt(700);
            String client = "10." + visitor % 7 + ".3." + visitor % 250;
            boolean robot = random.nextInt(25) == 0;
            String agent = robot ? ROBOT : BROWSER.formatted(100 + visitor % 30);
            int what = random.nextInt(10);
            String address = what < 6 ? "/p/" + random.nextInt(500) : what < 8 ? "/f/7/plan.pdf" : "/assets/public.css";
            log.write(client + " - - [" + TIME.format(day)
                    + ":%02d:%02d:%02d +0700] \"GET ".formatted(second / 3600, second / 60 % 60, second % 60) + address
                    + " HTTP/1.1\" 200 " + (100 + random.nextInt(9_000)) + " \"-\" \"" + agent + "\"\n");
            count(day, robot ? "robots" : what < 6 ? "page_views" : what < 8 ? "downloads" : "static_files");
            if (!robot && what < 8) {
                Integer before = lastSeen.put(client + agent, second);
                if (before == null) {
                    count(day, "visitors");
                }
                if (before == null || second - before > PAUSE_SECONDS) {
                    count(day, "visits");
                }
            }
        }
    }

    private void count(LocalDate day, String figure) {
        counts.merge(day + " " + figure, 1L, Long::sum);
    }
}
