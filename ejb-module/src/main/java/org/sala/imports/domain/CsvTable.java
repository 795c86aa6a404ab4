package org.sala.imports.domain;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A table: parted by commas, semicolons or tabs, in UTF-8 or Windows-874, with quotes and line breaks inside fields.
 *
 * @param columns their names in small letters
 * @param lines those that hold anything
 */
public record CsvTable(List<String> columns, List<Line> lines) {
    /** The characters of Thai Windows. */
    public static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

    public CsvTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * Cells without blanks at their ends.
     *
     * @param number of the line in the file on which it begins, counted from 1
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The table of a text.
     *
     * @throws ImportRefused when it is none, or has more lines than this
     */
    public static CsvTable of(String text, int most) {
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
        List<Line> lines = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> columns = parser.getHeaderNames().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            Iterator<CSVRecord> records = parser.iterator();
            line = (int) parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                List<String> cells = records.next().stream().map(String::strip).toList();
                if (lines.size() == most) {
                    throw new ImportRefused("too-many-rows", most);
                }
                if (!cells.stream().allMatch(String::isEmpty)) {
                    lines.add(new Line(line, cells));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            return new CsvTable(columns, lines);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            throw new ImportRefused("broken-table", line);
        }
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

    /**
     * The text of a file without its byte order mark.
     *
     * @param charset {@code auto} for UTF-8, or Windows-874 where it is no UTF-8
     * @throws ImportRefused when it is not in that
     */
    public static String text(byte[] bytes, String charset) {
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
