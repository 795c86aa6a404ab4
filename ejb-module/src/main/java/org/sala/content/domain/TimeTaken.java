package org.sala.content.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the steps of a manual take together, apart by unit: working days are never turned into days, since they are not the same.
 */
public final class TimeTaken {
    private TimeTaken() {}

    /**
     * The totals, from the longest unit to the shortest; units without time are left out.
     *
     * @param steps a field of rows with the columns {@code duration} and {@code unit}, whose choices grow
     */
    public static Map<Choice, Integer> of(ContentField steps, ContentValues values) {
        List<Choice> units = steps.columns().stream()
                .filter(column -> column.code().equals("unit"))
                .findFirst()
                .orElseThrow()
                .choices();
        Map<Choice, Integer> totals = new LinkedHashMap<>();
        for (int i = units.size() - 1; i >= 0; i--) {
            Choice unit = units.get(i);
            int total = values.rows(steps.code()).stream()
                    .filter(row -> unit.code().equals(row.text("unit")) && row.has("duration"))
                    .mapToInt(row -> Integer.parseInt(row.text("duration")))
                    .sum();
            if (total > 0) {
                totals.put(unit, total);
            }
        }
        return totals;
    }
}
