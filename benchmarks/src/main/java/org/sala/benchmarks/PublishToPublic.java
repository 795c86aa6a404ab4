package org.sala.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * Publishes prepared submissions one after the other on a running portal of the demonstration office, while a reader of each surface
 * asks again and again, and writes how long after the server's answer to the web master each surface showed the publication.
 *
 * <p>Arguments: the portal's address, how many, the file with the portal's Thai words of the workflow, the file to write: lines of a
 * surface and milliseconds.
 */
public final class PublishToPublic {
    /** Publications before the first that counts, in which the portal warms up. */
    private static final int WARM_UP = 3;

    private static final String PASSWORD = "sala-demo-2569";
    private static final String KIND = "ข่าวสารทั่วไป";
    private static final Pattern EDITION = Pattern.compile("edition=(\\d+)");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final String portal;
    private final Properties words = new Properties();

    private PublishToPublic(String portal) {
        this.portal = portal;
    }

    /**
     * A submission that waits for the web master.
     *
     * @param sought the word of its title that readers search for
     * @param shown the word of its title by which it is told from what else a page shows; search marks no part of it
     */
    private record Prepared(String edition, String sought, String shown) {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws Exception {
        PublishToPublic run = new PublishToPublic(arguments[0]);
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[2]))) {
            run.words.load(reader);
        }
        List<Prepared> prepared = run.prepare(WARM_UP + Integer.parseInt(arguments[1]));
        run.publish(prepared.subList(0, WARM_UP));
        Files.write(Path.of(arguments[3]), run.publish(prepared.subList(WARM_UP, prepared.size())));
    }

    private List<Prepared> prepare(int count) {
        StaffVisitor owner = StaffVisitor.signIn(portal, "somchai", PASSWORD);
        StaffVisitor approver = StaffVisitor.signIn(portal, "wichai", PASSWORD);
        List<Prepared> prepared = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String unique = Long.toString(System.nanoTime(), 36);
            Prepared submission = write(owner, "wa" + unique, "rb" + new StringBuilder(unique).reverse());
            decide(owner, submission, "SUBMIT");
            decide(approver, submission, "APPROVE");
            prepared.add(submission);
        }
        return prepared;
    }

    private static Prepared write(StaffVisitor owner, String sought, String shown) {
        HttpResponse<String> begun = owner.press(owner.get("/staff/write.xhtml"), KIND, Map.of());
        String edition = first(EDITION, begun.uri().toString());
        String version =
                first(VERSION, owner.get("/staff/draft?edition=" + edition).body());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("edition", edition);
        fields.put("version", version);
        fields.put("title-th", "ข่าวเพื่อวัดเวลา " + sought + " " + shown);
        fields.put("body-th", "<p>เผยแพร่เพื่อวัดว่าประชาชนเห็นได้เมื่อใด</p>");
        owner.post(java.net.URI.create("/staff/draft"), fields);
        return new Prepared(edition, sought, shown);
    }

    private HttpResponse<String> decide(StaffVisitor person, Prepared submission, String transition) {
        HttpResponse<String> page = person.get("/staff/edition.xhtml?id=" + submission.edition());
        return person.press(page, words.getProperty("publication.transition." + transition), Map.of());
    }

    private List<String> publish(List<Prepared> prepared) throws Exception {
        StaffVisitor webMaster = StaffVisitor.signIn(portal, "naree", PASSWORD);
        List<String> lines = new ArrayList<>();
        List<Surface> surfaces = Surface.of(portal);
        ExecutorService readers = Executors.newFixedThreadPool(surfaces.size());
        try {
            for (Prepared submission : prepared) {
                List<Future<Long>> seen = new ArrayList<>();
                for (Surface surface : surfaces) {
                    seen.add(readers.submit(() -> surface.firstShown(submission.sought(), submission.shown())));
                }
                String state = decide(webMaster, submission, "PUBLISH").body();
                long acknowledged = webMaster.answeredAt();
                if (!state.contains(words.getProperty("publication.state.LIVE"))) {
                    throw new IOException("edition " + submission.edition() + " was not published");
                }
                for (int i = 0; i < surfaces.size(); i++) {
                    double late = Math.max(0, (seen.get(i).get() - acknowledged) / 1e6);
                    lines.add(String.format(
                            Locale.ROOT, "%s\t%.1f", surfaces.get(i).name(), late));
                }
            }
        } finally {
            readers.shutdownNow();
        }
        return lines;
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + pattern + " in " + text))
                .group(1);
    }
}
