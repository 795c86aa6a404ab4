package org.sala.content.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/**
 * What was filled into a content form: texts by the code of their field, and rows of such. Immutable; nothing blank is kept, so that two
 * forms filled in alike are equal, and stored as JSON in one way only.
 */
public final class ContentValues {
    /** Nothing filled in. */
    public static final ContentValues NONE = new ContentValues(Map.of(), Map.of());

    private final Map<String, Bilingual> texts;
    private final Map<String, List<ContentValues>> rows;

    /** Values as given; blank ones are dropped, and rows in which nothing stands. */
    public ContentValues(Map<String, Bilingual> texts, Map<String, List<ContentValues>> rows) {
        Map<String, Bilingual> kept = new TreeMap<>(texts);
        kept.values().removeIf(text -> text.th().isBlank() && !text.hasEnglish());
        Map<String, List<ContentValues>> keptRows = new TreeMap<>();
        rows.forEach((code, list) -> {
            List<ContentValues> filled =
                    list.stream().filter(row -> !row.isEmpty()).toList();
            if (!filled.isEmpty()) {
                keptRows.put(code, filled);
            }
        });
        this.texts = kept;
        this.rows = keptRows;
    }

    /**
     * The values that {@link #json} wrote.
     *
     * @param json null or empty for none
     */
    public static ContentValues parse(String json) {
        if (json == null || json.isBlank()) {
            return NONE;
        }
        return of(SalaJson.createReader(new StringReader(json)).readObject());
    }

    /** The values in an object: strings, objects with {@code th} and {@code en}, and arrays of such objects. */
    public static ContentValues of(JsonObject object) {
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        Map<String, List<ContentValues>> rows = new LinkedHashMap<>();
        object.forEach((code, value) -> {
            if (value instanceof JsonArray array) {
                rows.put(
                        code,
                        array.getValuesAs(JsonObject.class).stream()
                                .map(ContentValues::of)
                                .toList());
            } else if (value instanceof JsonObject pair) {
                texts.put(code, Bilingual.of(pair.getString("th", ""), pair.getString("en", null)));
            } else if (value != JsonValue.NULL) {
                texts.put(code, Bilingual.of(value instanceof JsonString text ? text.getString() : value.toString()));
            }
        });
        return new ContentValues(texts, rows);
    }

    /** The values as JSON; codes in their alphabetical order. */
    public String json() {
        return object().build().toString();
    }

    private JsonObjectBuilder object() {
        JsonObjectBuilder object = SalaJson.createObjectBuilder();
        texts.forEach((code, text) -> {
            if (text.hasEnglish()) {
                object.add(
                        code,
                        SalaJson.createObjectBuilder().add("th", text.th()).add("en", text.en()));
            } else {
                object.add(code, text.th());
            }
        });
        rows.forEach((code, list) -> {
            var array = SalaJson.createArrayBuilder();
            list.forEach(row -> array.add(row.object()));
            object.add(code, array);
        });
        return object;
    }

    /** Whether nothing is filled in. */
    public boolean isEmpty() {
        return texts.isEmpty() && rows.isEmpty();
    }

    /** Whether the field is filled in. */
    public boolean has(String code) {
        return texts.containsKey(code) || rows.containsKey(code);
    }

    /** The text of a field in both languages; empty, never null. */
    public Bilingual both(String code) {
        return texts.getOrDefault(code, Bilingual.EMPTY);
    }

    /** The text of a field that has one language, null when it is not filled in. */
    public String text(String code) {
        Bilingual text = texts.get(code);
        return text == null ? null : text.th();
    }

    /** Whether a box is ticked. */
    public boolean isTicked(String code) {
        return "true".equals(text(code));
    }

    /** The day in a field, null when there is none. */
    public LocalDate date(String code) {
        return text(code) == null ? null : LocalDate.parse(text(code));
    }

    /** The month in a field, null when there is none. */
    public YearMonth month(String code) {
        return text(code) == null ? null : YearMonth.parse(text(code));
    }

    /** The number or amount in a field, null when there is none. */
    public BigDecimal number(String code) {
        return text(code) == null ? null : new BigDecimal(text(code));
    }

    /** The rows of a field in their order; empty, never null. */
    public List<ContentValues> rows(String code) {
        return rows.getOrDefault(code, List.of());
    }

    /** The sum of a column; rows without a number add nothing. */
    public BigDecimal total(String code, String column) {
        return rows(code).stream()
                .map(row -> row.number(column))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentValues values && texts.equals(values.texts) && rows.equals(values.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(texts, rows);
    }

    @Override
    public String toString() {
        return json();
    }
}
