package org.sala.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Writes, approves and publishes news on a running portal of the demonstration office, as its staff do. */
final class Newsdesk {
    private static final String PASSWORD = "sala-demo-2569";
    private static final String KIND = "ข่าวสารทั่วไป";
    private static final Pattern EDITION = Pattern.compile("edition=(\\d+)");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final String portal;
    private final Properties words = new Properties();
    private StaffVisitor webMaster;

    /** A desk at a portal, whose Thai words of the workflow stand in a file. */
    Newsdesk(String portal, Path wordsOfTheWorkflow) throws IOException {
        this.portal = portal;
        try (Reader reader = Files.newBufferedReader(wordsOfTheWorkflow)) {
            words.load(reader);
        }
    }

    /**
     * A submission that waits for the web master.
     *
     * @param sought the word of its title that readers search for
     * @param shown the word of its title by which it is told from what else a page shows; search marks no part of it
     */
    record Prepared(String edition, String sought, String shown) {}

    /** Brings so many submissions up to the web master's desk. */
    List<Prepared> prepare(int count) {
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

    /** Publishes a submission, and gives the instant, as {@link System#nanoTime}, at which the server first answered the press of the button. */
    long publish(Prepared submission) throws IOException {
        if (webMaster == null) {
            webMaster = StaffVisitor.signIn(portal, "naree", PASSWORD);
        }
        String state = decide(webMaster, submission, "PUBLISH").body();
        long acknowledged = webMaster.answeredAt();
        if (!state.contains(words.getProperty("publication.state.LIVE"))) {
            throw new IOException("edition " + submission.edition() + " was not published");
        }
        return acknowledged;
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
        owner.post(URI.create("/staff/draft"), fields);
        return new Prepared(edition, sought, shown);
    }

    private HttpResponse<String> decide(StaffVisitor person, Prepared submission, String transition) {
        HttpResponse<String> page = person.get("/staff/edition.xhtml?id=" + submission.edition());
        return person.press(page, words.getProperty("publication.transition." + transition), Map.of());
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + pattern + " in " + text))
                .group(1);
    }
}
