package org.sala.visits.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sala.shared.FiscalYear;
import org.sala.shared.SalaClock;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.domain.Dimension;
import org.sala.visits.persistence.OpenVisitors;
import org.sala.visits.persistence.VisitDays;

/**
 * Figures of visits, for pages and interfaces. A day on which nothing was counted is missing from the answers, not zero:
 * the portal does not know that nobody came.
 */
@Stateless
public class VisitFigures {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int ONLINE_SECONDS = 10 * 60;

    @Inject
    private SalaClock clock;

    @Inject
    private VisitDays days;

    @Inject
    private OpenVisitors visitors;

    public VisitFigures() {}

    public VisitFigures(SalaClock clock, VisitDays days, OpenVisitors visitors) {
        this.clock = clock;
        this.days = days;
        this.visitors = visitors;
    }

    /** The counter's eight figures, and the current fiscal year. */
    public VisitBlock block() {
        LocalDate today = clock.today();
        LocalDate month = today.withDayOfMonth(1);
        LocalDate year = today.withDayOfYear(1);
        LocalDate fiscalYear = FiscalYear.of(today).start();
        List<DayFigures> all = days.between(EARLIEST, today);
        LocalDate first = all.isEmpty() ? today : all.get(0).day();
        return new VisitBlock(
                VisitSum.of(today, today, all),
                VisitSum.of(today.minusDays(1), today.minusDays(1), all),
                VisitSum.of(month, today, all),
                VisitSum.of(month.minusMonths(1), month.minusDays(1), all),
                VisitSum.of(year, today, all),
                VisitSum.of(year.minusYears(1), year.minusDays(1), all),
                VisitSum.of(fiscalYear, today, all),
                VisitSum.of(first, today, all),
                onlineNow());
    }

    /** Visitors whose last page view or download is at most ten minutes ago, midnight apart. */
    public int onlineNow() {
        ZonedDateTime now = clock.now().atZone(clock.zone());
        long second = ChronoUnit.SECONDS.between(now.toLocalDate().atStartOfDay(clock.zone()), now);
        return visitors.of(now.toLocalDate())
                .map(seen -> seen.seenSince((int) second - ONLINE_SECONDS))
                .orElse(0);
    }

    /** The days of [from, to] that were counted. */
    public List<DayFigures> byDay(LocalDate from, LocalDate to) {
        return days.between(from, to);
    }

    /** The calendar months that [from, to] touches, cut to that period. */
    public List<VisitSum> byMonth(LocalDate from, LocalDate to) {
        return by(from, to, day -> day.withDayOfMonth(1).plusMonths(1));
    }

    /** The quarters of fiscal years (October to December is the first) that [from, to] touches, cut to that period. */
    public List<VisitSum> byFiscalQuarter(LocalDate from, LocalDate to) {
        return by(from, to, day -> FiscalYear.of(day)
                .endOfQuarter(FiscalYear.quarterOf(day))
                .plusDays(1));
    }

    /** The fiscal years, October to September, that [from, to] touches, cut to that period. */
    public List<VisitSum> byFiscalYear(LocalDate from, LocalDate to) {
        return by(from, to, day -> FiscalYear.of(day).end().plusDays(1));
    }

    /** The publications read most in [from, to]: number and page views, at most {@code n}. */
    public List<Counted> mostRead(LocalDate from, LocalDate to, int n) {
        return most(Dimension.PUBLICATION, from, to, n);
    }

    /** The subjects counted most in [from, to], at most {@code n}; among equals in the order of their names. */
    public List<Counted> most(Dimension dimension, LocalDate from, LocalDate to, int n) {
        return days.sum(dimension, from, to).entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::subject))
                .limit(n)
                .toList();
    }

    private List<VisitSum> by(LocalDate from, LocalDate to, UnaryOperator<LocalDate> nextPeriod) {
        List<DayFigures> counted = days.between(from, to);
        List<VisitSum> periods = new ArrayList<>();
        for (LocalDate start = from; !start.isAfter(to); start = nextPeriod.apply(start)) {
            LocalDate end = nextPeriod.apply(start).minusDays(1);
            periods.add(VisitSum.of(start, end.isAfter(to) ? to : end, counted));
        }
        return periods;
    }
}
