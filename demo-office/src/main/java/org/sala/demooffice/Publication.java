package org.sala.demooffice;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** One publication of the demonstration office, as far as its files and visits need it. */
record Publication(String key, int category, String state, Optional<LocalDate> published, List<JsonObject> files) {

    static Publication of(JsonObject json) {
        Optional<LocalDate> published = json.isNull("published")
                ? Optional.empty()
                : Optional.of(OffsetDateTime.parse(json.getString("published")).toLocalDate());
        return new Publication(
                json.getString("key"),
                json.getInt("category"),
                json.getString("state"),
                published,
                json.getJsonArray("files").getValuesAs(JsonObject.class));
    }
}
