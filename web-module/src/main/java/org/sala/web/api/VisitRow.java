package org.sala.web.api;

import java.time.LocalDate;
import java.util.List;
import org.sala.visits.boundary.Counted;
import org.sala.visits.boundary.VisitSum;

/**
 * Visits of a period: of the whole site, or of one subject.
 *
 * @param subject null for the whole site
 */
record VisitRow(LocalDate from, LocalDate to, VisitSum sum, Counted subject) {

    /** The columns when the whole site is asked for. */
    static final List<Column<VisitRow>> OF_SITE = List.of(
            Column.of("from", VisitRow::from),
            Column.of("to", VisitRow::to),
            Column.of("visits", row -> row.sum().visits()),
            Column.of("pageViews", row -> row.sum().pageViews()),
            Column.of("downloads", row -> row.sum().downloads()),
            Column.of("visitorDays", row -> row.sum().visitorDays()),
            Column.of("robots", row -> row.sum().robots()),
            Column.of("daysCounted", row -> row.sum().daysCounted()));

    /** The columns when the figures are broken down. */
    static final List<Column<VisitRow>> OF_SUBJECT = List.of(
            Column.of("from", VisitRow::from),
            Column.of("to", VisitRow::to),
            Column.of("subject", row -> row.subject().subject()),
            Column.of("count", row -> row.subject().count()));
}
