package org.sala.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.VisitReport;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.PeriodKind;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.Messages;
import org.sala.web.visits.ReportTable.Column;

/** The tables of a report for files: what the page shows, and nothing else. */
@RequestScoped
public class ReportTables {
    /** How many subjects a file holds at most. */
    static final int MOST_SUBJECTS = 10_000;

    @Inject
    private ReportSubjects subjects;

    @Inject
    private SalaClock clock;

    @Inject
    private Addresses addresses;

    /** The figures of the period beside those of the period before. */
    ReportTable figures(VisitReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure figure : report.figures()) {
            FigureRow row = FigureRow.of(report, figure);
            rows.add(Arrays.asList(text(row.key()), row.now(), row.before(), row.difference(), row.percent()));
        }
        String before = PeriodNames.days(report.before().from(), report.before().to(), language());
        return new ReportTable(
                Messages.of(language(), "visits.paper.figures", before),
                List.of(
                        column("figure", "visits.figure"),
                        column("value", "visits.this-period"),
                        new Column("before", before),
                        column("difference", "visits.difference"),
                        column("percent", "visits.percent")),
                rows);
    }

    /** The parts of the period; a part that was not counted has no figures. */
    ReportTable parts(ReportQuery query, VisitReport report) {
        List<Column> columns = new ArrayList<>();
        columns.add(column("from", "visits.first-day"));
        columns.add(column("to", "visits.last-day"));
        boolean daily = query.parts() == PeriodKind.DAY;
        report.figures().forEach(figure -> columns.add(column(code(figure), FigureRow.keyOf(figure, daily))));
        columns.add(column("daysCounted", "visits.counted-days"));
        List<List<Object>> rows = new ArrayList<>();
        for (VisitSum part : report.parts()) {
            List<Object> cells = new ArrayList<>(List.of(part.from(), part.to()));
            report.figures().forEach(figure -> cells.add(part.daysCounted() == 0 ? null : part.get(figure)));
            cells.add((long) part.daysCounted());
            rows.add(cells);
        }
        return new ReportTable(text("visits.by." + query.parts().word()), columns, rows);
    }

    /** All subjects of the breakdown, at most {@value #MOST_SUBJECTS}. */
    ReportTable subjects(ReportQuery query, VisitReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (SubjectRow row : subjects.all(query, report, MOST_SUBJECTS)) {
            rows.add(Arrays.asList(
                    row.name().text(),
                    row.name().detail(),
                    row.name().address() == null ? "" : row.name().address(),
                    row.count(),
                    row.share(),
                    row.before()));
        }
        String word = query.breakdown().word();
        return new ReportTable(
                Messages.of(language(), "visits.broken-down", text("visits.breakdown." + word)),
                List.of(
                        column("subject", "visits.breakdown." + word),
                        column("detail", "visits.detail"),
                        column("address", "visits.address"),
                        column("count", "visits.unit." + word),
                        column("percent", "visits.share"),
                        new Column(
                                "before",
                                PeriodNames.days(
                                        report.before().from(), report.before().to(), language()))),
                rows);
    }

    /** When counting was interrupted. */
    ReportTable interruptions(VisitReport report) {
        List<List<Object>> rows = new ArrayList<>();
        report.interruptions()
                .forEach(lost -> rows.add(List.of(PeriodNames.interruption(lost, clock.zone(), language()))));
        return new ReportTable(text("visits.gaps"), List.of(column("interruption", "visits.period")), rows);
    }

    /** What the interface calls a figure, such as {@code pageViews}. */
    private static String code(Figure figure) {
        String[] words = figure.word().split("-", -1);
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    private Column column(String code, String key) {
        return new Column(code, text(key));
    }

    private String text(String key) {
        return Messages.of(language(), key);
    }

    private Language language() {
        return addresses.language();
    }
}
