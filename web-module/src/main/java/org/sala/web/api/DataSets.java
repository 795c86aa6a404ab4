package org.sala.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/** The data sets of every office, from {@code data-sets.json}. */
final class DataSets {
    private static final List<DataSet> ALL = read();

    private DataSets() {}

    /** All of them, in the order they are shown. */
    static List<DataSet> all() {
        return ALL;
    }

    /** The one with this code. */
    static Optional<DataSet> of(String code) {
        return ALL.stream().filter(set -> set.code().equals(code)).findFirst();
    }

    private static List<DataSet> read() {
        try (InputStream in = DataSets.class.getResourceAsStream("data-sets.json");
                JsonReader reader = SalaJson.createReader(in)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(DataSets::set)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSet set(JsonObject set) {
        JsonObject frequency = set.getJsonObject("frequency");
        JsonObject licence = set.getJsonObject("licence");
        return new DataSet(
                set.getString("code"),
                text(set, "type"),
                text(set, "title"),
                text(set, "keywords"),
                text(set, "description"),
                text(set, "objective"),
                new DataSet.Frequency(text(frequency, "unit"), frequency.getInt("value"), frequency.getString("iso")),
                text(set, "scope"),
                text(set, "source"),
                text(set, "governance"),
                text(licence, "name"),
                licence.getString("href"),
                set.getString("path"),
                set.getString("page"));
    }

    private static Bilingual text(JsonObject parent, String key) {
        JsonObject text = parent.getJsonObject(key);
        return Bilingual.of(text.getString("th"), text.getString("en"));
    }
}
