package org.sala.web.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sala.shared.Bilingual;

/**
 * Writes a table as CSV (RFC 4180) for spreadsheets: UTF-8 with BOM, so that Thai is read right, and no cell that a spreadsheet would
 * take for a formula.
 */
public record CsvText(ZoneId zone) {
    private static final String BOM = "\uFEFF";
    private static final String END = "\r\n";

    /** The table with a row of column names. */
    <T> String table(List<Column<T>> columns, List<T> items) {
        StringBuilder text = new StringBuilder(BOM);
        text.append(
                line(columns.stream().flatMap(column -> names(column).stream()).toList()));
        for (T item : items) {
            List<String> cells = new ArrayList<>();
            columns.forEach(column -> cells.addAll(cells(column, item)));
            text.append(line(cells));
        }
        return text.toString();
    }

    private static List<String> names(Column<?> column) {
        return column.isBilingual() ? List.of(column.name() + "_th", column.name() + "_en") : List.of(column.name());
    }

    private <T> List<String> cells(Column<T> column, T item) {
        Object value = column.value().apply(item);
        if (column.isBilingual()) {
            Bilingual text = value == null ? Bilingual.EMPTY : (Bilingual) value;
            return List.of(text.th(), text.en() == null ? "" : text.en());
        }
        return List.of(plain(value));
    }

    /** A list is one cell; of an object it holds the address, else the first value. */
    private String plain(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant instant) {
            return instant.atZone(zone).toOffsetDateTime().toString();
        }
        if (value instanceof Map<?, ?> map) {
            return plain(
                    map.containsKey("href")
                            ? map.get("href")
                            : map.values().iterator().next());
        }
        if (value instanceof Iterable<?> list) {
            return StreamSupport.stream(list.spliterator(), false)
                    .map(this::plain)
                    .collect(Collectors.joining(" "));
        }
        return value.toString();
    }

    /** A line of cells with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + END;
    }

    /** A number may begin with a minus; any other text that begins as formulas do gets an apostrophe before it. */
    static String cell(String text) {
        boolean formula =
                !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9]+(\\.[0-9]+)?");
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') || formula;
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
