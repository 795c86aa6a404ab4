package org.sala.satisfaction.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.imports.domain.CsvTable;
import org.sala.imports.domain.ImportRefused;
import org.sala.imports.domain.OldDate;
import org.sala.satisfaction.domain.PaperAnswer;
import org.sala.satisfaction.domain.PaperColumns;
import org.sala.satisfaction.domain.PaperFault;
import org.sala.satisfaction.domain.PaperNumber;
import org.sala.satisfaction.domain.PaperReport;
import org.sala.satisfaction.domain.PaperVersion;
import org.sala.satisfaction.domain.Survey;
import org.sala.shared.Refused;

/**
 * The rows of a table of paper forms with what stands against each.
 *
 * @param right those that can be stored
 */
record PaperRows(PaperReport report, List<PaperAnswer> right) {
    /** Rows a table may have. */
    static final int MOST_ROWS = 2_000;

    /** Lines that explain the columns begin so. */
    private static final String EXPLANATION = "#";

    /**
     * Reads a table.
     *
     * @param taken numbers of forms that were entered before
     * @throws Refused when it is no table of the version, or empty or too long
     */
    static PaperRows of(String text, PaperVersion version, PaperCheck check, Collection<String> taken) {
        CsvTable table = CsvTable.of(text, MOST_ROWS);
        requireColumns(table.columns(), version);
        Map<String, Integer> lines = new HashMap<>();
        taken.forEach(number -> lines.put(number, 0));
        List<PaperReport.Row> rows = new ArrayList<>();
        List<PaperAnswer> right = new ArrayList<>();
        for (CsvTable.Line line : table.lines()) {
            if (!line.cells().get(0).startsWith(EXPLANATION)) {
                PaperGiven given = given(table.columns(), line, version);
                List<PaperFault> faults = check.faults(given);
                String number = number(given, faults);
                twice(number, lines, line.number(), faults);
                if (line.cells().size() > table.columns().size()) {
                    faults.add(new PaperFault("", new Refused("papers.refusal.more-cells")));
                }
                if (faults.isEmpty()) {
                    right.add(check.answer(given));
                }
                rows.add(row(line.number(), number, given, faults));
            }
        }
        if (rows.isEmpty()) {
            throw new ImportRefused("no-rows");
        }
        return new PaperRows(new PaperReport(version.number(), rows), right);
    }

    private static void requireColumns(List<String> columns, PaperVersion version) {
        List<String> known = PaperColumns.of(version.survey());
        columns.stream().filter(column -> !known.contains(column)).findFirst().ifPresent(column -> {
            throw new Refused(
                    "papers.refusal.column-unknown", AnswerCheck.shown(column), Integer.toString(version.number()));
        });
        if (!columns.contains(PaperColumns.DAY)) {
            throw new Refused("papers.refusal.column-missing", PaperColumns.DAY);
        }
    }

    private static PaperGiven given(List<String> columns, CsvTable.Line line, PaperVersion version) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            cells.put(columns.get(i), line.cells().get(i));
        }
        Map<String, String> marks = new LinkedHashMap<>();
        version.survey()
                .questions()
                .forEach(question -> marks.put(
                        question.code(),
                        PaperColumns.mark(cells.getOrDefault(PaperColumns.question(question.code()), ""))));
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Survey.Attribute attribute : version.survey().attributes()) {
            attributes.put(
                    attribute.code(),
                    PaperColumns.option(attribute, cells.getOrDefault(PaperColumns.attribute(attribute.code()), "")));
        }
        return new PaperGiven(
                version.number(),
                cells.get(PaperColumns.DAY),
                cells.get(PaperColumns.NUMBER),
                marks,
                attributes,
                cells.get(PaperColumns.COMMENT));
    }

    /** As it is kept; as it was written when it cannot be kept. */
    private static String number(PaperGiven given, List<PaperFault> faults) {
        boolean faulty = faults.stream().anyMatch(fault -> fault.column().equals(PaperColumns.NUMBER));
        return faulty
                ? AnswerCheck.shown(given.number())
                : PaperNumber.of(given.number()).map(PaperNumber::text).orElse("");
    }

    private static void twice(String number, Map<String, Integer> lines, int line, List<PaperFault> faults) {
        Integer before = number.isEmpty() ? null : lines.putIfAbsent(number, line);
        if (before != null) {
            faults.add(new PaperFault(
                    PaperColumns.NUMBER,
                    before == 0
                            ? new Refused("papers.refusal.number-twice", number)
                            : new Refused("papers.refusal.number-in-line", number, before)));
        }
    }

    private static PaperReport.Row row(int line, String number, PaperGiven given, List<PaperFault> faults) {
        return new PaperReport.Row(
                line,
                number,
                given.day() == null
                        ? null
                        : OldDate.of(given.day()).map(day -> day.toLocalDate()).orElse(null),
                given.marks().values().stream().filter(AnswerCheck::isGiven).count(),
                faults);
    }
}
