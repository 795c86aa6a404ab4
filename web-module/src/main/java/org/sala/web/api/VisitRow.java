package org.sala.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.sala.visits.boundary.Counted;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Interruption;

/**
 * Visits of a period: of the whole site, or of one subject.
 *
 * @param subject null for the whole site
 * @param interruptions when counting was interrupted in the period
 * @param zone of the office, in which they are told
 */
record VisitRow(
        LocalDate from, LocalDate to, VisitSum sum, Counted subject, List<Interruption> interruptions, ZoneId zone) {

    /** The columns when the whole site is asked for. */
    static final List<Column<VisitRow>> OF_SITE = List.of(
            Column.of("from", VisitRow::from),
            Column.of("to", VisitRow::to),
            Column.of("visits", row -> row.sum().visits()),
            Column.of("pageViews", row -> row.sum().pageViews()),
            Column.of("downloads", row -> row.sum().downloads()),
            Column.of("visitorDays", row -> row.sum().visitorDays()),
            Column.of("robots", row -> row.sum().robots()),
            Column.of("staff", row -> row.sum().staff()),
            Column.of("daysCounted", row -> row.sum().daysCounted()),
            Column.of("interruptions", VisitRow::intervals));

    /** The columns when the figures are broken down. */
    static final List<Column<VisitRow>> OF_SUBJECT = List.of(
            Column.of("from", VisitRow::from),
            Column.of("to", VisitRow::to),
            Column.of("subject", row -> row.subject().subject()),
            Column.of("count", row -> row.subject().count()),
            Column.of("daysCounted", row -> row.sum().daysCounted()),
            Column.of("interruptions", VisitRow::intervals));

    /** As intervals after ISO 8601, such as {@code 2026-11-03T00:00+07:00/2026-11-05T00:00+07:00}. */
    private List<String> intervals() {
        return interruptions.stream()
                .map(each -> time(each.from()) + "/" + time(each.to()))
                .toList();
    }

    private OffsetDateTime time(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
