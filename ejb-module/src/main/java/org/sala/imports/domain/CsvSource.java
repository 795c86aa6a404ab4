package org.sala.imports.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of publications. */
public final class CsvSource {
    /** Rows a table may have. */
    public static final int MOST_ROWS = 10_000;

    /** Bytes a table may have. */
    public static final long MOST_BYTES = 64L << 20;

    /** Characters a cell may have. */
    public static final int LONGEST_CELL = 100_000;

    private CsvSource() {}

    /**
     * The rows of a table.
     *
     * @param charset {@code auto} for UTF-8, or Windows-874 where it is no UTF-8
     * @throws ImportRefused when it is no table with the columns of the template, or too large
     */
    public static List<SourceRow> read(Path file, String charset) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ImportRefused("file-too-large", MOST_BYTES >> 20);
            }
            return read(CsvTable.text(Files.readAllBytes(file), charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceRow> read(String text) {
        CsvTable table = CsvTable.of(text, MOST_ROWS);
        if (!table.columns().contains(Columns.TITLE)) {
            throw new ImportRefused("no-title-column", Columns.TITLE);
        }
        int id = table.columns().indexOf(Columns.ID);
        List<SourceRow> rows = table.lines().stream()
                .filter(line -> id < 0
                        || line.cells().size() <= id
                        || !line.cells().get(id).startsWith("#"))
                .map(line -> row(line, table.columns()))
                .toList();
        if (rows.isEmpty()) {
            throw new ImportRefused("no-rows");
        }
        return rows;
    }

    private static SourceRow row(CsvTable.Line line, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String value = line.cells().get(i);
            if (value.isEmpty()) {
                continue;
            }
            if (i >= columns.size()) {
                faults.add(Fault.of("", "more-cells-than-columns", line.cells().size(), columns.size()));
                break;
            }
            if (value.length() > LONGEST_CELL) {
                faults.add(Fault.of(columns.get(i), "cell-too-long", LONGEST_CELL, value.length()));
                value = value.substring(0, 200);
            }
            cells.put(columns.get(i), value);
        }
        cells.keySet().stream()
                .filter(column -> !Columns.isKnown(column))
                .forEach(column -> faults.add(Fault.of(column, "unknown-column", column)));
        return new SourceRow(line.number(), cells, faults);
    }
}
