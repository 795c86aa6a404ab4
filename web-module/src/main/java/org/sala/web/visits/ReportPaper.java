package org.sala.web.visits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sala.shared.Language;
import org.sala.shared.ThaiDates;
import org.sala.web.paper.Paper;
import org.sala.web.paper.PaperPdf;
import org.sala.web.texts.Messages;

/** A report on A4: heading of the office, what it is of, how it is counted, when it was printed, and its tables. */
final class ReportPaper {
    /** So many rows of a table are printed; who needs more takes the workbook. */
    static final int MOST_ROWS = 100;

    private ReportPaper() {}

    /** The bytes of the PDF. */
    static byte[] bytes(String office, List<List<String>> head, List<ReportTable> tables, Language language) {
        String title = Messages.of(language, "visits.title");
        List<Paper.Fact> facts = head.stream()
                .map(line -> new Paper.Fact(line.get(0), line.get(1)))
                .toList();
        List<Paper.Part> parts =
                tables.stream().map(table -> part(table, language)).toList();
        return PaperPdf.bytes(new Paper(
                office,
                title,
                language.tag(),
                facts,
                parts,
                List.of(),
                Messages.of(language, "visits.paper.foot", head.get(0).get(1)),
                Messages.of(language, "visits.paper.page", "{0}", "{1}")));
    }

    private static Paper.Part part(ReportTable table, Language language) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            if (table.rows().stream()
                    .anyMatch(cells -> !written(cells.get(column), language).isEmpty())) {
                columns.add(column);
            }
        }
        int shown = Math.min(MOST_ROWS, table.rows().size());
        List<List<String>> rows = table.rows().subList(0, shown).stream()
                .map(cells -> columns.stream()
                        .map(column -> cell(cells.get(column), language))
                        .toList())
                .toList();
        String closing = shown < table.rows().size()
                ? Messages.of(language, "visits.paper.more", shown, table.rows().size())
                : null;
        return new Paper.Part(
                table.name(),
                List.of(),
                columns.stream()
                        .map(column -> table.columns().get(column).title())
                        .toList(),
                rows,
                closing);
    }

    private static String cell(Object cell, Language language) {
        String text = written(cell, language);
        return text.isEmpty() ? "–" : text;
    }

    private static String written(Object cell, Language language) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof LocalDate day) {
            return ThaiDates.abbreviated(day, language);
        }
        if (cell instanceof Long number) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        return cell instanceof BigDecimal number ? String.format(Locale.ROOT, "%,.1f", number) : cell.toString();
    }
}
