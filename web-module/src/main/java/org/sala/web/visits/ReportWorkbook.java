package org.sala.web.visits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as a workbook (XLSX), a sheet each. A text is stored as a text whatever it begins with, so that no spreadsheet takes it for a
 * formula; days are stored as {@code 2026-11-23}, because spreadsheets disagree about eras.
 */
final class ReportWorkbook {
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_000;
    private static final int NARROW = 16;
    private static final int WIDE = 60;

    private ReportWorkbook() {}

    /**
     * The bytes of the workbook.
     *
     * @param head lines of the first sheet above its table: what they are called, and what they say
     */
    static byte[] bytes(String application, List<List<String>> head, List<ReportTable> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, plain(application), "1.0")) {
            for (int i = 0; i < tables.size(); i++) {
                Worksheet sheet =
                        book.newWorksheet(sheetName(i + 1, tables.get(i).name()));
                int row = 0;
                for (List<String> line : i == 0 ? head : List.<List<String>>of()) {
                    sheet.inlineString(row, 0, plain(line.get(0)));
                    sheet.style(row, 0).bold().set();
                    sheet.inlineString(row++, 1, plain(line.get(1)));
                }
                write(sheet, row == 0 ? 0 : row + 1, tables.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int top, ReportTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.inlineString(top, column, plain(table.columns().get(column).title()));
            sheet.style(top, column).bold().wrapText(true).set();
            sheet.width(column, column == 0 ? WIDE / 2 : NARROW);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, top + 1 + row, column, cells.get(column));
            }
        }
        boolean named = table.rows().stream().anyMatch(cells -> cells.get(0) instanceof String);
        if (named) {
            sheet.width(0, WIDE);
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Long || cell instanceof BigDecimal) {
            sheet.value(row, column, (Number) cell);
            sheet.style(row, column)
                    .format(cell instanceof Long ? "#,##0" : "#,##0.0")
                    .set();
        } else if (cell instanceof LocalDate day) {
            sheet.inlineString(row, column, day.toString());
        } else if (cell != null) {
            sheet.inlineString(row, column, plain(cell.toString()));
        }
    }

    private static String sheetName(int number, String name) {
        String safe =
                number + " " + plain(name).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
    }

    /** Without what XML cannot hold, and no longer than a cell. */
    private static String plain(String text) {
        String safe = text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]|\\p{Cs}", " ");
        return safe.length() > LONGEST_CELL ? safe.substring(0, LONGEST_CELL) : safe;
    }
}
