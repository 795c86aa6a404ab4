package org.sala.publication.domain;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/** What is found while an edition is looked through, and the fingerprint by which a confirmation knows that it is still the same. */
public final class Findings {
    private final List<Finding> list = new ArrayList<>();
    private final Set<String> marks = new TreeSet<>();
    private final Supplier<Set<String>> published;
    private Set<String> publishedNumbers;

    /**
     * Nothing found yet.
     *
     * @param published the digits of telephone numbers that the office itself publishes; asked once, and only if a number is found
     */
    public Findings(Supplier<Set<String>> published) {
        this.published = published;
    }

    /** Looks through a text in both languages. */
    public void lookThrough(Finding.Place place, Bilingual detail, Bilingual text) {
        lookThrough(place, detail, text.th());
        lookThrough(place, detail, text.en());
    }

    /** Looks through a text, which may be null. */
    public void lookThrough(Finding.Place place, Bilingual detail, String text) {
        for (PersonalData.Found one : PersonalData.in(text, this::isPublished)) {
            add(new Finding(one.kind(), place, detail, one.masked()), one.digits());
        }
    }

    private boolean isPublished(String digits) {
        if (publishedNumbers == null) {
            publishedNumbers = published.get();
        }
        return publishedNumbers.contains(digits);
    }

    /** Adds what is no number: something about a whole file, told apart by its content. */
    public void addFile(FindingKind kind, Bilingual name, String sha256) {
        add(new Finding(kind, Finding.Place.FILE_TEXT, name, ""), sha256);
    }

    private void add(Finding finding, String mark) {
        if (marks.add(finding.kind() + " " + finding.place() + " " + mark) && !list.contains(finding)) {
            list.add(finding);
        }
    }

    /** In the order of the edition. */
    public List<Finding> list() {
        return List.copyOf(list);
    }

    /** Whether there is nothing to confirm. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** 64 hexadecimal digits that change with anything found. */
    public String hash() {
        try {
            byte[] bytes = String.join("\n", marks).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The findings, masked, as they stand in the record. */
    public static String json(List<Finding> findings) {
        JsonArrayBuilder array = SalaJson.createArrayBuilder();
        findings.forEach(finding -> array.add(SalaJson.createObjectBuilder()
                .add("kind", finding.kind().name())
                .add("place", finding.place().name())
                .add("th", finding.detail().th())
                .add("en", finding.detail().hasEnglish() ? finding.detail().en() : "")
                .add("masked", finding.masked())));
        return array.build().toString();
    }

    /** The findings as {@link #json} wrote them. */
    public static List<Finding> parse(String json) {
        return SalaJson.createReader(new StringReader(json)).readArray().getValuesAs(JsonObject.class).stream()
                .map(one -> new Finding(
                        FindingKind.valueOf(one.getString("kind")),
                        Finding.Place.valueOf(one.getString("place")),
                        Bilingual.of(one.getString("th"), one.getString("en")),
                        one.getString("masked")))
                .toList();
    }
}
