package org.sala.imports.domain;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a table: parted by commas, semicolons or tabs, in UTF-8 or Windows-874, with quotes and line breaks inside fields. */
public final class CsvSource {
    /** Rows a table may have. */
    public static final int MOST_ROWS = 10_000;

    /** Bytes a table may have. */
    public static final long MOST_BYTES = 64L << 20;

    /** Characters a cell may have. */
    public static final int LONGEST_CELL = 100_000;

    /** The characters of Thai Windows. */
    public static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

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
            return read(text(Files.readAllBytes(file), charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceRow> read(String text) throws IOException {
        if (text.indexOf('\0') >= 0 || text.isBlank()) {
            throw new ImportRefused("no-table");
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .build();
        List<SourceRow> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> columns = parser.getHeaderNames().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (!columns.contains(Columns.TITLE)) {
                throw new ImportRefused("no-title-column", Columns.TITLE);
            }
            Iterator<CSVRecord> records = parser.iterator();
            line = (int) parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                SourceRow row = row(line, columns, records.next());
                if (rows.size() == MOST_ROWS) {
                    throw new ImportRefused("too-many-rows", MOST_ROWS);
                }
                if (!row.cells().isEmpty() && !row.cell(Columns.ID).startsWith("#")) {
                    rows.add(row);
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | CSVException | IllegalArgumentException | IllegalStateException broken) {
            throw new ImportRefused("broken-table", line);
        }
        if (rows.isEmpty()) {
            throw new ImportRefused("no-rows");
        }
        return rows;
    }

    private static SourceRow row(int line, List<String> columns, CSVRecord found) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String value = found.get(i).strip();
            if (value.isEmpty()) {
                continue;
            }
            if (i >= columns.size()) {
                faults.add(Fault.of("", "more-cells-than-columns", found.size(), columns.size()));
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
        return new SourceRow(line, cells, faults);
    }

    /** What parts the cells of the first line most often. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    static String text(byte[] bytes, String charset) {
        String text;
        try {
            text = decode(bytes, "auto".equals(charset) ? StandardCharsets.UTF_8 : Charset.forName(charset));
        } catch (CharacterCodingException notThat) {
            if (!"auto".equals(charset)) {
                throw new ImportRefused("wrong-charset", charset);
            }
            try {
                text = decode(bytes, THAI_WINDOWS);
            } catch (CharacterCodingException neither) {
                throw new ImportRefused("unknown-charset");
            }
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
