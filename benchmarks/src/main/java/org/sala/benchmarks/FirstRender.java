package org.sala.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.sala.benchmarks.Newsdesk.Prepared;

/**
 * Publishes on a running portal of the demonstration office, and times the one reader who asks for the start page
 * first: once as soon as the web master has the answer, while the portal still sees to the index and to notices, and once when all that
 * is done and the reader, who has read another page meanwhile, is alone.
 *
 * <p>Arguments: the portal's address, how many, the file with the portal's Thai words of the workflow, the file to write: lines of the
 * two times in milliseconds, at once and alone.
 */
public final class FirstRender {
    /** Publications before the first that counts, and pages made after each, in which the portal warms up: as many as it makes in days. */
    private static final int WARM_UP = 5;

    private static final int MADE_TO_WARM_UP = 600;
    private static final long UNTIL_QUIET_MILLIS = 2_000;

    /** What the reader reads while the portal sees to what follows from a publication: a machine that sleeps takes a while to wake up. */
    private static final String MEANWHILE = "/statistics/counting";

    private static final long REST_MILLIS = 20;

    private static final HttpClient READER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String portal;
    private int made;

    private FirstRender(String portal) {
        this.portal = portal;
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws Exception {
        FirstRender run = new FirstRender(arguments[0]);
        Newsdesk desk = new Newsdesk(arguments[0], Path.of(arguments[2]));
        int counted = Integer.parseInt(arguments[1]);
        Iterator<Prepared> prepared = desk.prepare(2 * (WARM_UP + counted)).iterator();
        List<String> lines = new ArrayList<>();
        while (prepared.hasNext()) {
            String atOnce = run.firstAfter(desk, prepared.next(), 0);
            String alone = run.firstAfter(desk, prepared.next(), UNTIL_QUIET_MILLIS);
            lines.add(atOnce + "\t" + alone);
            if (lines.size() <= WARM_UP) {
                run.warmUp();
            }
        }
        Files.write(Path.of(arguments[3]), lines.subList(WARM_UP, lines.size()));
    }

    private void warmUp() throws IOException, InterruptedException {
        for (int i = 0; i < MADE_TO_WARM_UP; i++) {
            ask(whole());
        }
        askForLists();
    }

    private String firstAfter(Newsdesk desk, Prepared submission, long quietMillis)
            throws IOException, InterruptedException {
        ask("/");
        desk.publish(submission);
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(quietMillis);
        while (System.nanoTime() < until) {
            ask(MEANWHILE);
            Thread.sleep(REST_MILLIS);
        }
        return time("/", submission.shown());
    }

    /** The start page with some windows folded: another address each time, up to 2^12 of them, of which every window is written. */
    private String whole() {
        made++;
        StringBuilder query = new StringBuilder();
        for (int window = 1; window <= 12; window++) {
            if ((made >> window - 1 & 1) == 1) {
                query.append(query.isEmpty() ? "/?" : "&")
                        .append('w')
                        .append(window)
                        .append(".state=minimized");
            }
        }
        return query.toString();
    }

    /** The lists of all categories in all years of a decade: made anew after each publication, as the lists of the start page are. */
    private void askForLists() throws IOException, InterruptedException {
        Set<String> categories = new TreeSet<>();
        Matcher link = Pattern.compile("/c/[a-z-]+(?=\")").matcher(ask("/sitemap"));
        while (link.find()) {
            categories.add(link.group());
        }
        for (String category : categories) {
            for (int year = 2560; year < 2570; year++) {
                ask(category + "?year=" + year);
            }
        }
    }

    /** Asks by the same program as WordPress is asked by, as a new reader who takes compressed pages. */
    private String time(String path, String shown) throws IOException, InterruptedException {
        Path page = Files.createTempFile("start-page", ".gz");
        try {
            Process curl = new ProcessBuilder(List.of(
                            "curl",
                            "-sf",
                            "-H",
                            "Accept-Encoding: gzip",
                            "-o",
                            page.toString(),
                            "-w",
                            "%{time_total}",
                            portal + path))
                    .start();
            String seconds = new String(curl.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (curl.waitFor() != 0 || !unpacked(page).contains(shown)) {
                throw new IOException(path + " does not show " + shown);
            }
            return String.format(Locale.ROOT, "%.2f", Double.parseDouble(seconds) * 1e3);
        } finally {
            Files.delete(page);
        }
    }

    private static String unpacked(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String ask(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = READER.send(
                HttpRequest.newBuilder(URI.create(portal + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + path);
        }
        return answer.body();
    }
}
