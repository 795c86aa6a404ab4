package org.sala.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Times what people of an office wait for, on a running portal with submissions that wait for an approver. In each round one submission
 * is approved and published; every public page is thus asked for right after a publication, when none is kept.
 *
 * <p>Arguments: the portal's address, how many rounds count, how many publications the search shall know before the first, the file
 * with the portal's Thai words of the workflow, the file to write: lines of a figure and milliseconds.
 */
public final class OfficePages {
    /** Rounds before the first that counts, in which the portal warms up. */
    private static final int WARM_UP = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String PASSWORD = "sala-demo-2569";
    private static final Pattern SUBMISSION = Pattern.compile("/staff/edition\\.xhtml\\?id=(\\d+)");
    private static final Pattern PUBLICATION = Pattern.compile("เลขที่ (\\d+)");

    private static final Map<String, String> PUBLIC_PAGES = new LinkedHashMap<>();
    private static final Map<String, String> STAFF_PAGES = new LinkedHashMap<>();

    static {
        PUBLIC_PAGES.put("category page, not kept: news", "/c/news");
        PUBLIC_PAGES.put("category page, not kept: general information", "/c/general");
        PUBLIC_PAGES.put("start page, not kept", "/");
        PUBLIC_PAGES.put("search, one word of many publications", "/search?q=ประกาศ");
        PUBLIC_PAGES.put("search, two words", "/search?q=ฉบับ+สาธารณสุข");
        PUBLIC_PAGES.put("search, one publication", "/search?q=เลขที่+190");
        STAFF_PAGES.put("freshness board", "/staff/board.xhtml");
        STAFF_PAGES.put("list of publications", "/staff/publications.xhtml");
        STAFF_PAGES.put("list of publications, one category, page 2", "/staff/publications.xhtml?category=8&page=1");
        STAFF_PAGES.put("inbox", "/staff/inbox.xhtml");
        STAFF_PAGES.put("first page of staff", "/staff/");
    }

    private final String portal;
    private final Properties words = new Properties();
    private final HttpClient reader =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> lines = new ArrayList<>();
    private boolean counts;

    private OfficePages(String portal) {
        this.portal = portal;
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws Exception {
        OfficePages run = new OfficePages(arguments[0]);
        try (Reader words = Files.newBufferedReader(Path.of(arguments[3]))) {
            run.words.load(words);
        }
        run.awaitIndex(Integer.parseInt(arguments[2]));
        run.rounds(WARM_UP + Integer.parseInt(arguments[1]));
        Files.write(Path.of(arguments[4]), run.lines);
    }

    private void rounds(int count) throws Exception {
        StaffVisitor approver = StaffVisitor.signIn(portal, "wichai", PASSWORD);
        StaffVisitor webMaster = StaffVisitor.signIn(portal, "naree", PASSWORD);
        List<String> submissions = SUBMISSION
                .matcher(approver.get("/staff/inbox.xhtml").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        // those of the demonstration itself wait longest and so come first; the prepared ones have the greatest numbers
        List<String> prepared = submissions.stream()
                .sorted((one, other) -> Long.compare(Long.parseLong(other), Long.parseLong(one)))
                .limit(count)
                .toList();
        if (prepared.size() < count) {
            throw new IOException("only " + prepared.size() + " submissions wait");
        }
        for (int i = 0; i < count; i++) {
            counts = i >= WARM_UP;
            String edition = prepared.get(i);
            decide("approving", approver, edition, "APPROVE");
            String shown = decide("publishing", webMaster, edition, "PUBLISH");
            if (!shown.contains(words.getProperty("publication.state.LIVE"))) {
                throw new IOException("edition " + edition + " was not published");
            }
            for (Map.Entry<String, String> page : PUBLIC_PAGES.entrySet()) {
                time(page.getKey(), () -> read(page.getValue()));
            }
            for (Map.Entry<String, String> page : STAFF_PAGES.entrySet()) {
                time(page.getKey(), () -> approver.get(page.getValue()).body());
            }
            awaitFound(shown);
        }
    }

    private String decide(String figure, StaffVisitor person, String edition, String transition) {
        HttpResponse<String> page = person.get("/staff/edition.xhtml?id=" + edition);
        String button = words.getProperty("publication.transition." + transition);
        long from = System.nanoTime();
        String shown = person.press(page, button, Map.of()).body();
        note(figure, from, person.answeredAt());
        return shown;
    }

    /** Readers find what was published before the next round begins, so that no round pays for the one before. */
    private void awaitFound(String page) throws Exception {
        String number = PUBLICATION
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow(() -> new IOException("no publication on the page"))
                .group(1);
        long latest = System.nanoTime() + PATIENCE.toNanos();
        for (int i = 0; !read("/search?q=เลขที่+" + number).contains("/p/" + number); i++) {
            if (System.nanoTime() > latest) {
                throw new IOException("publication " + number + " is not found by " + i + " searches");
            }
            TimeUnit.MILLISECONDS.sleep(25);
        }
    }

    /** The index is filled beside the portal's start: waits until it knows the last of those made. */
    private void awaitIndex(int number) throws Exception {
        long from = System.nanoTime();
        while (!read("/api/v1/publications?size=1&q=เลขที่+" + number).contains("เลขที่ " + number)) {
            if (System.nanoTime() - from > PATIENCE.toNanos()) {
                throw new IOException("the search does not know publication " + number);
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private void time(String figure, Reading reading) throws Exception {
        long from = System.nanoTime();
        reading.read();
        note(figure, from, System.nanoTime());
    }

    private void note(String figure, long from, long to) {
        if (counts) {
            lines.add(String.format(Locale.ROOT, "%s\t%.2f", figure, (to - from) / 1e6));
        }
    }

    private String read(String path) throws IOException, InterruptedException {
        URI address = URI.create(URI.create(portal + path).toASCIIString());
        HttpResponse<String> answer =
                reader.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + path);
        }
        return answer.body();
    }

    private interface Reading {
        Object read() throws Exception;
    }
}
