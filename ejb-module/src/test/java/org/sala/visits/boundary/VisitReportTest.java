package org.sala.visits.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;
import org.sala.visits.domain.Scope;

class VisitReportTest {
    private static final ZonedDateTime LATER = ZonedDateTime.of(2027, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final Period NOVEMBER = Period.of(PeriodKind.MONTH, LocalDate.of(2026, 11, 1));

    @Test
    void two_whole_periods_are_compared_in_numbers_and_per_cent() {
        VisitReport report = report(days(NOVEMBER, 30, 30), days(NOVEMBER.previous(), 31, 20));
        assertThat(report.difference(Figure.VISITS)).contains(900L - 620);
        assertThat(report.percent(Figure.VISITS).orElseThrow()).isEqualByComparingTo("45.2");
    }

    @Test
    void a_day_missing_on_either_side_leaves_no_per_cent() {
        VisitReport report = report(days(NOVEMBER, 30, 30), days(NOVEMBER.previous(), 30, 20));
        assertThat(report.difference(Figure.VISITS)).contains(300L);
        assertThat(report.percent(Figure.VISITS)).isEmpty();
        assertThat(report(days(NOVEMBER, 29, 30), days(NOVEMBER.previous(), 31, 20))
                        .percent(Figure.VISITS))
                .isEmpty();
    }

    @Test
    void nothing_counted_before_is_no_zero_to_compare_with() {
        VisitReport report = report(days(NOVEMBER, 30, 30), List.of());
        assertThat(report.difference(Figure.VISITS)).isEmpty();
        assertThat(report.percent(Figure.VISITS)).isEmpty();
        assertThat(report(days(NOVEMBER, 30, 30), days(NOVEMBER.previous(), 31, 0))
                        .percent(Figure.VISITS))
                .as("a true zero is a difference but no per cent")
                .isEmpty();
    }

    private static List<DayFigures> days(Period period, int counted, long visits) {
        return period.from()
                .datesUntil(period.from().plusDays(counted))
                .map(day -> new DayFigures(day, 0, 0, 0, 0, 0, 0, visits, 0, true, false))
                .toList();
    }

    private static VisitReport report(List<DayFigures> now, List<DayFigures> before) {
        List<DayFigures> all = new ArrayList<>(before);
        all.addAll(now);
        Period previous = NOVEMBER.previous();
        return new VisitReport(
                Scope.SITE,
                NOVEMBER,
                sum(NOVEMBER, all),
                sum(previous, all),
                List.of(),
                List.of(),
                previous.from(),
                false);
    }

    /** A day without figures is a day's interruption. */
    private static VisitSum sum(Period period, List<DayFigures> all) {
        List<LocalDate> counted = all.stream().map(DayFigures::day).toList();
        List<Interruption> lost = period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(day -> !counted.contains(day))
                .map(day -> new Interruption(
                        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
                .toList();
        return VisitSum.of(period.from(), period.to(), all, lost, LATER);
    }
}
