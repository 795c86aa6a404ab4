package org.sala.demooffice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the publications of the demonstration office from its folder of JSON files. */
final class Publications {

    private Publications() {}

    /**
     * All publications, category by category.
     *
     * @param office folder that holds {@code publications/*.json}
     */
    static List<JsonObject> read(Path office) throws IOException {
        List<JsonObject> all = new ArrayList<>();
        try (Stream<Path> found = Files.list(office.resolve("publications"))) {
            for (Path file : found.sorted().toList()) {
                try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
                    all.addAll(reader.readArray().getValuesAs(JsonObject.class));
                }
            }
        }
        return all;
    }

    /** The live ones in the order of publication: the place in this list, from 1, is the public number. */
    static List<Publication> liveInOrder(List<JsonObject> all) {
        return all.stream()
                .filter(json -> json.getString("state").equals("live"))
                .sorted(Comparator.comparing(json -> json.getString("published")))
                .map(Publication::of)
                .toList();
    }
}
