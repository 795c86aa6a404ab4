package org.sala.web.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.VisitBlock;
import org.sala.visits.boundary.VisitReports;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Figure;

/** The lines of the counters. */
@Named
@ApplicationScoped
public class CounterRows {
    @Inject
    private VisitReports reports;

    @Inject
    private SalaClock clock;

    private record Line(String labelKey, VisitSum sum, Figure figure) {}

    /** The public counter without who is on line: seven numbers of visits. */
    public List<CounterRow> of(VisitBlock block, Language language) {
        return rows(
                language,
                new Line("statistics.today", block.today(), Figure.VISITS),
                new Line("statistics.yesterday", block.yesterday(), Figure.VISITS),
                new Line("statistics.this-month", block.thisMonth(), Figure.VISITS),
                new Line("statistics.last-month", block.lastMonth(), Figure.VISITS),
                new Line("statistics.this-year", block.thisYear(), Figure.VISITS),
                new Line("statistics.last-year", block.lastYear(), Figure.VISITS),
                new Line("statistics.total", block.total(), Figure.VISITS));
    }

    /** The counter of the staff's start page without who is on line. */
    public List<CounterRow> today(VisitSum today, VisitSum week, Language language) {
        return rows(
                language,
                new Line("statistics.today", today, Figure.VISITS),
                new Line("portlet.visits-today.pages", today, Figure.PAGE_VIEWS),
                new Line("portlet.visits-today.week", week, Figure.VISITS));
    }

    /** When counting was interrupted, each sentence once. */
    public List<String> notes(List<CounterRow> rows) {
        List<String> notes = new ArrayList<>();
        rows.stream().map(CounterRow::note).filter(Objects::nonNull).forEach(notes::add);
        return notes;
    }

    /** Whether a number carries the mark of an interruption. */
    public boolean marked(List<CounterRow> rows) {
        return rows.stream().anyMatch(CounterRow::marked);
    }

    private List<CounterRow> rows(Language language, Line... lines) {
        LocalDate begun = reports.countedSince().orElse(clock.today().plusDays(1));
        return Stream.of(lines)
                .map(line -> CounterRow.of(line.labelKey(), line.sum(), line.figure(), begun, clock.zone(), language))
                .toList();
    }
}
