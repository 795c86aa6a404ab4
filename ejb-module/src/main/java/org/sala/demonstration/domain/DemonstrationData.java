package org.sala.demonstration.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/** The demonstration office as it lies in the archive of the module demo-office. */
public final class DemonstrationData {
    private static final String ROOT = "/demo-office/";
    private static final List<String> CATEGORIES = List.of(
            "01-general",
            "02-law",
            "03-knowledge",
            "04-links",
            "05-official-information",
            "06-sop",
            "07-citizen-guides",
            "08-news",
            "09-e-services",
            "10-statistics");

    private DemonstrationData() {}

    /** The object in a file. */
    public static JsonObject object(String file) {
        try (JsonReader reader = SalaJson.createReader(open(file))) {
            return reader.readObject();
        }
    }

    /** The objects in a file. */
    public static List<JsonObject> list(String file) {
        try (JsonReader reader = SalaJson.createReader(open(file))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class);
        }
    }

    /** All publications in the order in which they went out, those that have not at the end. */
    public static List<JsonObject> publications() {
        List<JsonObject> all = new ArrayList<>();
        CATEGORIES.forEach(category -> all.addAll(list("publications/" + category + ".json")));
        all.sort(Comparator.comparing((JsonObject publication) ->
                        time(publication, "published").orElse(Instant.MAX))
                .thenComparing(publication -> time(publication, "written").orElseThrow())
                .thenComparing(publication -> publication.getString("key")));
        return all;
    }

    /** The bytes of a file made by the build. */
    public static InputStream open(String file) {
        InputStream in = DemonstrationData.class.getResourceAsStream(ROOT + file);
        if (in == null) {
            throw new UncheckedIOException(new IOException("the demonstration office lacks " + file));
        }
        return in;
    }

    /** Whether the file was made by the build. */
    public static boolean has(String file) {
        return DemonstrationData.class.getResource(ROOT + file) != null;
    }

    /** A text in two languages; empty when it is not there. */
    public static Bilingual text(JsonObject parent, String key) {
        if (isMissing(parent, key)) {
            return Bilingual.EMPTY;
        }
        JsonObject text = parent.getJsonObject(key);
        return Bilingual.of(string(text, "th"), string(text, "en"));
    }

    /** A text, null when it is not there. */
    public static String string(JsonObject parent, String key) {
        return isMissing(parent, key) ? null : parent.getString(key);
    }

    /** A time, when it is there. */
    public static Optional<Instant> time(JsonObject parent, String key) {
        return Optional.ofNullable(string(parent, key))
                .map(text -> OffsetDateTime.parse(text).toInstant());
    }

    /** A date, null when it is not there. */
    public static LocalDate date(JsonObject parent, String key) {
        String text = string(parent, key);
        return text == null ? null : LocalDate.parse(text.substring(0, 10));
    }

    /** Texts in a list, empty when it is not there. */
    public static List<String> strings(JsonObject parent, String key) {
        return isMissing(parent, key)
                ? List.of()
                : parent.getJsonArray(key).getValuesAs(value -> ((JsonString) value).getString());
    }

    /** Whether there is nothing under the key. */
    public static boolean isMissing(JsonObject parent, String key) {
        return !parent.containsKey(key) || parent.get(key).getValueType() == JsonValue.ValueType.NULL;
    }
}
