package org.sala.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.VisitBlock;
import org.sala.visits.boundary.VisitReports;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Figure;
import org.sala.web.addresses.Addresses;
import org.sala.web.portlets.VisitsTodayPortlet;

/** The lines of the counters, in the reader's language. */
@Named
@RequestScoped
public class CounterRows {
    @Inject
    private VisitReports reports;

    @Inject
    private SalaClock clock;

    @Inject
    private Addresses addresses;

    /** The public counter without who is on line: seven numbers of visits. */
    public List<CounterRow> of(VisitBlock block) {
        return List.of(
                row("statistics.today", block.today(), Figure.VISITS),
                row("statistics.yesterday", block.yesterday(), Figure.VISITS),
                row("statistics.this-month", block.thisMonth(), Figure.VISITS),
                row("statistics.last-month", block.lastMonth(), Figure.VISITS),
                row("statistics.this-year", block.thisYear(), Figure.VISITS),
                row("statistics.last-year", block.lastYear(), Figure.VISITS),
                row("statistics.total", block.total(), Figure.VISITS));
    }

    /** The counter of the staff's start page without who is on line. */
    public List<CounterRow> today(VisitsTodayPortlet.Model model) {
        return List.of(
                row("statistics.today", model.today(), Figure.VISITS),
                row("portlet.visits-today.pages", model.today(), Figure.PAGE_VIEWS),
                row("portlet.visits-today.week", model.week(), Figure.VISITS));
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

    private CounterRow row(String labelKey, VisitSum sum, Figure figure) {
        LocalDate begun = reports.countedSince().orElse(clock.today().plusDays(1));
        return CounterRow.of(labelKey, sum, figure, begun, clock.zone(), addresses.language());
    }
}
