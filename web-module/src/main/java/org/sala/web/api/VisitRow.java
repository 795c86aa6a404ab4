package org.sala.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToLongFunction;
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
            Column.of("visits", row -> row.figure(VisitSum::visits)),
            Column.of("pageViews", row -> row.figure(VisitSum::pageViews)),
            Column.of("downloads", row -> row.figure(VisitSum::downloads)),
            Column.of("visitorDays", row -> row.figure(VisitSum::visitorDays)),
            Column.of("robots", row -> row.figure(VisitSum::robots)),
            Column.of("staff", row -> row.figure(VisitSum::staff)),
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

    /** Null when nothing was counted in the period: that is not known to be nothing. */
    private Long figure(ToLongFunction<VisitSum> figure) {
        return sum.daysCounted() == 0 ? null : Long.valueOf(figure.applyAsLong(sum));
    }

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
