package org.sala.imports.domain;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.shared.SalaJson;

/**
 * A row of a file as it was read: cells by the name of their column, whichever format the file has.
 *
 * @param line where it begins in the file, or its place among the items, from 1
 * @param cells nothing blank
 * @param faults what was found when it was read
 */
public record SourceRow(int line, Map<String, String> cells, List<Fault> faults) {

    /** Separates several values in one cell; no address holds it. */
    public static final String BETWEEN = "\n";

    /** The cell, empty when there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The values of a cell that may hold several: one a line, or parted by a vertical bar. */
    public List<String> values(String column) {
        return cell(column)
                .lines()
                .flatMap(line -> List.of(line.split("\\|")).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The values of a cell that are written {@code name = text}, by name. */
    public Map<String, String> pairs(String column) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String value : values(column)) {
            String[] parts = value.split("\\s+=\\s+", 2);
            if (parts.length == 2) {
                pairs.putIfAbsent(parts[0], parts[1]);
            }
        }
        return pairs;
    }

    /** What tells the row from others of its source: its id or, where it has none, its title and date. */
    public String key() {
        return cell("id").isEmpty() ? "row " + cell("title_th") + " " + cell("published_date") : "id " + cell("id");
    }

    /** Changes when the row changes. */
    public String hash() {
        return Digest.of(json());
    }

    /** The cells as they are stored. */
    public String json() {
        JsonObjectBuilder object = SalaJson.createObjectBuilder();
        cells.forEach(object::add);
        return object.build().toString();
    }

    /** The cells that {@link #json} wrote. */
    public static Map<String, String> cells(String json) {
        try (JsonReader reader = SalaJson.createReader(new StringReader(json))) {
            var object = reader.readObject();
            Map<String, String> cells = new LinkedHashMap<>();
            object.keySet().forEach(column -> cells.put(column, object.getString(column)));
            return cells;
        }
    }
}
