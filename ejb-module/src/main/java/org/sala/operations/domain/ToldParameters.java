package org.sala.operations.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a run was told, as its record keeps it: a line {@code name=value} each. Names hold no such sign, values no line break. */
final class ToldParameters {
    private ToldParameters() {}

    /** Null when nothing was told. */
    static String written(Map<String, String> told) {
        StringBuilder lines = new StringBuilder();
        told.forEach(
                (name, value) -> lines.append(name).append('=').append(value).append('\n'));
        return lines.isEmpty() ? null : lines.toString();
    }

    static Map<String, String> read(String lines) {
        Map<String, String> told = new LinkedHashMap<>();
        if (lines != null) {
            lines.lines().forEach(line -> {
                int sign = line.indexOf('=');
                told.put(line.substring(0, sign), line.substring(sign + 1));
            });
        }
        return told;
    }
}
