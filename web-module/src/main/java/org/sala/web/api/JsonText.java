package org.sala.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;

/** Writes values as JSON: texts in two languages as objects, times in the office's zone. */
record JsonText(ZoneId zone) {

    /** The list of some things, with the page it is. */
    <T> JsonValue list(List<Column<T>> columns, List<T> items, long total, int page, int size) {
        JsonArrayBuilder array = SalaJson.createArrayBuilder();
        items.forEach(item -> array.add(object(columns, item)));
        return SalaJson.createObjectBuilder()
                .add("items", array)
                .add("total", total)
                .add("page", page)
                .add("size", size)
                .build();
    }

    /** One thing. */
    <T> JsonValue object(List<Column<T>> columns, T item) {
        JsonObjectBuilder object = SalaJson.createObjectBuilder();
        columns.forEach(column -> object.add(column.name(), value(column.value().apply(item))));
        return object.build();
    }

    JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Bilingual text) {
            return SalaJson.createObjectBuilder()
                    .add("th", text.th())
                    .add("en", value(text.en()))
                    .build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = SalaJson.createObjectBuilder();
            map.forEach((key, part) -> object.add(String.valueOf(key), value(part)));
            return object.build();
        }
        if (value instanceof Iterable<?> list) {
            JsonArrayBuilder array = SalaJson.createArrayBuilder();
            list.forEach(part -> array.add(value(part)));
            return array.build();
        }
        return simple(value);
    }

    private JsonValue simple(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof BigDecimal number) {
            return SalaJson.createValue(number);
        }
        if (value instanceof Number number) {
            return SalaJson.createValue(number.longValue());
        }
        return SalaJson.createValue(value instanceof Instant instant ? time(instant) : value.toString());
    }

    private String time(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime().toString();
    }
}
