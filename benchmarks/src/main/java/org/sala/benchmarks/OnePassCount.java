package org.sala.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts a generated log once more in one pass, by other means than Sala's and slowly: page views, files, robots, visitors and visits by day. It knows
 * how the log was generated and shares no line with the engine, so that agreement means something.
 */
final class OnePassCount {

    private static final Pattern LINE = Pattern.compile(
            "(\\S+) - - \\[([^:]+):(\\d\\d):(\\d\\d):(\\d\\d) [^]]+] \"(\\S+) (\\S+) HTTP/1.1\" (\\d{3}) \\S+ \"[^\"]*\" \"(.*)\"");
    private static final Pattern ROBOT = Pattern.compile("Googlebot|bingbot|AhrefsBot|^curl/|^python-requests/");
    private static final Pattern STATIC = Pattern.compile("/(assets/.*|favicon.ico)");
    private static final int PAUSE_SECONDS = 30 * 60;

    private final Map<String, Long> counts = new TreeMap<>();
    private Map<String, Integer> lastSeen = new HashMap<>();
    private String day = "";

    private OnePassCount() {}

    /** What is to be counted of the log, by day and name of the figure; a figure of 0 is left out. */
    static Map<String, Long> of(Path log) throws IOException {
        OnePassCount count = new OnePassCount();
        try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                count.line(line);
            }
        }
        return count.counts;
    }

    private void line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            add("malformed");
            return;
        }
        if (!parts.group(2).equals(day)) {
            day = parts.group(2);
            lastSeen = new HashMap<>();
        }
        String path = parts.group(7).replaceFirst("\\?.*", "");
        boolean delivered = parts.group(6).equals("GET") && parts.group(8).matches("200|304");
        if (ROBOT.matcher(parts.group(9)).find()) {
            add("robots");
        } else if (STATIC.matcher(path).matches()) {
            add("static files");
        } else if (delivered) {
            add(path.matches("(/en)?/f/.*") ? "files" : "page views");
            int second = Integer.parseInt(parts.group(3)) * 3600
                    + Integer.parseInt(parts.group(4)) * 60
                    + Integer.parseInt(parts.group(5));
            seen(parts.group(1) + ' ' + parts.group(9), second);
        }
    }

    private void seen(String visitor, int second) {
        Integer last = lastSeen.put(visitor, second);
        if (last == null) {
            add("visitors");
        }
        if (last == null || second - last > PAUSE_SECONDS) {
            add("visits");
        }
    }

    private void add(String figure) {
        counts.merge(day + " " + figure, 1L, Long::sum);
    }
}
