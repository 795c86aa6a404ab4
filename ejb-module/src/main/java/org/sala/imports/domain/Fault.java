package org.sala.imports.domain;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;
import org.sala.shared.SalaJson;

/**
 * Something to be told about a row.
 *
 * @param column where it was found, empty when it concerns the row as a whole
 * @param key of its text
 * @param arguments what is filled into the text
 */
public record Fault(String column, String key, List<Object> arguments) {

    /** A fault with a key below {@code imports.fault}. */
    public static Fault of(String column, String fact, Object... arguments) {
        return new Fault(column, "imports.fault." + fact, List.of(arguments));
    }

    /** A refusal met at a column. */
    public static Fault of(String column, Refused refusal) {
        return new Fault(column, refusal.messageKey(), Arrays.asList(refusal.arguments()));
    }

    /** The faults as they are stored. */
    public static String json(List<Fault> faults) {
        JsonArrayBuilder all = SalaJson.createArrayBuilder();
        for (Fault fault : faults) {
            JsonArrayBuilder arguments = SalaJson.createArrayBuilder();
            fault.arguments.forEach(argument -> arguments.add(
                    argument instanceof Bilingual text
                            ? SalaJson.createArrayBuilder().add(text.th()).add(text.hasEnglish() ? text.en() : "")
                            : SalaJson.createArrayBuilder().add(String.valueOf(argument))));
            all.add(SalaJson.createObjectBuilder()
                    .add("column", fault.column)
                    .add("key", fault.key)
                    .add("arguments", arguments));
        }
        return all.build().toString();
    }

    /** The faults that {@link #json} wrote. */
    public static List<Fault> parse(String json) {
        try (JsonReader reader = SalaJson.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(fault -> new Fault(
                            fault.getString("column"),
                            fault.getString("key"),
                            fault.getJsonArray("arguments").stream()
                                    .map(one -> argument(one.asJsonArray()))
                                    .toList()))
                    .toList();
        }
    }

    private static Object argument(jakarta.json.JsonArray one) {
        return one.size() == 1 ? one.getString(0) : Bilingual.of(one.getString(0), one.getString(1));
    }
}
