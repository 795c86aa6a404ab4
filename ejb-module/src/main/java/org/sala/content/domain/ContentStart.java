package org.sala.content.domain;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/**
 * What a new publication of a kind holds before anybody has written: a whole text that is true of the portal, for the office to make its
 * own. Policies have one (website standard, version 3.0: policies). They lie in {@code org/sala/content/starts} under the code of the kind.
 *
 * @param body HTML
 */
public record ContentStart(Bilingual title, Bilingual summary, Bilingual body, ContentValues content) {
    private static final String FOLDER = "/org/sala/content/starts/";
    private static final String OFFICE = "{office}";

    /** What publications of the kind start with; empty for kinds that start with nothing. */
    public static Optional<ContentStart> of(String kindCode) {
        if (kindCode == null || !kindCode.matches("[a-z-]+")) {
            return Optional.empty();
        }
        try (InputStream in = ContentStart.class.getResourceAsStream(FOLDER + kindCode + ".json")) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(kindCode, e);
        }
    }

    /** The same with the name of the office where it belongs. */
    public ContentStart in(Bilingual office) {
        return new ContentStart(named(title, office), named(summary, office), named(body, office), content);
    }

    private static ContentStart read(InputStream in) {
        try (JsonReader reader = SalaJson.createReader(in)) {
            JsonObject start = reader.readObject();
            return new ContentStart(
                    text(start, "title"),
                    text(start, "summary"),
                    text(start, "body"),
                    start.containsKey("content")
                            ? ContentValues.of(start.getJsonObject("content"))
                            : ContentValues.NONE);
        }
    }

    private static Bilingual text(JsonObject parent, String key) {
        if (!parent.containsKey(key)) {
            return Bilingual.EMPTY;
        }
        JsonObject text = parent.getJsonObject(key);
        return Bilingual.of(text.getString("th"), text.getString("en"));
    }

    private static Bilingual named(Bilingual text, Bilingual office) {
        return Bilingual.of(
                text.th().replace(OFFICE, office.th()),
                text.hasEnglish() ? text.en().replace(OFFICE, office.hasEnglish() ? office.en() : office.th()) : null);
    }
}
