package org.sala.visits.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.shared.FiscalYear;
import org.sala.shared.SalaClock;
import org.sala.visits.domain.CountedTime;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.domain.Dimension;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.OpeningBalance;
import org.sala.visits.persistence.CountingTimes;
import org.sala.visits.persistence.OpenVisitors;
import org.sala.visits.persistence.VisitDays;

/**
 * Figures of visits, for pages and interfaces. A day on which the portal did not count, or of which it lost all, is missing from the answers, not
 * zero: it does not know that nobody came. A day on which it counted and nobody came is there, with zeros. Sums name the interruptions within their period.
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

    @Inject
    private CountingTimes times;

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private FormerCounting former;

    public VisitFigures() {}

    public VisitFigures(
            SalaClock clock, VisitDays days, OpenVisitors visitors, CountingTimes times, FormerCounting former) {
        this.clock = clock;
        this.days = days;
        this.visitors = visitors;
        this.times = times;
        this.former = former;
    }

    /** The counter's eight figures, and the current fiscal year. */
    public VisitBlock block() {
        LocalDate today = clock.today();
        LocalDate month = today.withDayOfMonth(1);
        LocalDate year = today.withDayOfYear(1);
        LocalDate fiscalYear = FiscalYear.of(today).start();
        Counting all = counting(EARLIEST, today);
        LocalDate first = all.days().isEmpty() ? today : all.days().get(0).day();
        VisitSum total = all.sum(first, today);
        Optional<OpeningBalance.View> opening = former.balance();
        return new VisitBlock(
                all.sum(today, today),
                all.sum(today.minusDays(1), today.minusDays(1)),
                all.sum(month, today),
                all.sum(month.minusMonths(1), month.minusDays(1)),
                all.sum(year, today),
                all.sum(year.minusYears(1), year.minusDays(1)),
                all.sum(fiscalYear, today),
                opening.map(total::with).orElse(total),
                opening.orElse(null),
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

    /** When within [from, to], as far as that has passed, the portal did not count: in order, none touching the next. */
    public List<Interruption> interruptions(LocalDate from, LocalDate to) {
        return counting(from, to).time().interruptions(from, to, clock.now());
    }

    /** The days of [from, to] that were counted, in order; with zeros where the portal counted and nobody came. */
    public List<DayFigures> byDay(LocalDate from, LocalDate to) {
        return counting(from, to).days();
    }

    /** The days before today that are not closed yet, in order, also those that were lost. */
    public List<LocalDate> openDays() {
        return days.between(EARLIEST, clock.today().minusDays(1)).stream()
                .filter(day -> !day.closed())
                .map(DayFigures::day)
                .toList();
    }

    /** The sum of [from, to]. */
    public VisitSum sum(LocalDate from, LocalDate to) {
        return counting(from, to).sum(from, to);
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

    /** The calendar years that [from, to] touches, cut to that period. */
    public List<VisitSum> byYear(LocalDate from, LocalDate to) {
        return by(from, to, day -> day.withDayOfYear(1).plusYears(1));
    }

    /** The fiscal years, October to September, that [from, to] touches, cut to that period. */
    public List<VisitSum> byFiscalYear(LocalDate from, LocalDate to) {
        return by(from, to, day -> FiscalYear.of(day).end().plusDays(1));
    }

    /** The publications read most in [from, to]: number and page views, at most {@code n}. */
    public List<Counted> mostRead(LocalDate from, LocalDate to, int n) {
        return most(Dimension.PUBLICATION, from, to, n);
    }

    /**
     * Page views of publications in [from, to] by the group that answers for each now: the group's number, or nothing for those without a group and
     * those that are gone.
     */
    public List<Counted> byGroup(LocalDate from, LocalDate to) {
        Map<Long, Long> groups = catalogue.groups();
        Map<String, Long> views = new HashMap<>();
        days.sum(Dimension.PUBLICATION, from, to).forEach((publication, count) -> {
            Long group = groups.get(Long.valueOf(publication));
            views.merge(group == null ? "" : group.toString(), count, Long::sum);
        });
        return ranked(views, Integer.MAX_VALUE);
    }

    /** The subjects counted most in [from, to], at most {@code n}; among equals in the order of their names. */
    public List<Counted> most(Dimension dimension, LocalDate from, LocalDate to, int n) {
        return ranked(days.sum(dimension, from, to), n);
    }

    private static List<Counted> ranked(Map<String, Long> counts, int n) {
        return counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::subject))
                .limit(n)
                .toList();
    }

    private List<VisitSum> by(LocalDate from, LocalDate to, UnaryOperator<LocalDate> nextPeriod) {
        Counting counting = counting(from, to);
        List<VisitSum> periods = new ArrayList<>();
        for (LocalDate start = from; !start.isAfter(to); start = nextPeriod.apply(start)) {
            LocalDate end = nextPeriod.apply(start).minusDays(1);
            periods.add(counting.sum(start, end.isAfter(to) ? to : end));
        }
        return periods;
    }

    /** What was counted in a period, and when in it. */
    private record Counting(List<DayFigures> days, CountedTime time, Instant now) {
        VisitSum sum(LocalDate from, LocalDate to) {
            return VisitSum.of(from, to, days, time.interruptions(from, to, now), now.atZone(time.zone()));
        }
    }

    private Counting counting(LocalDate from, LocalDate to) {
        Map<LocalDate, DayFigures> figures = new TreeMap<>();
        days.between(from, to).forEach(day -> figures.put(day.day(), day));
        CountedTime time = new CountedTime(times.spans(), times.losses(), Set.copyOf(figures.keySet()), clock.zone());
        LocalDate today = clock.today();
        LocalDate last = to.isAfter(today) ? today : to;
        LocalDate told = time.firstTold().orElse(last.plusDays(1));
        for (LocalDate day = told.isBefore(from) ? from : told; !day.isAfter(last); day = day.plusDays(1)) {
            if (time.isTold(day)) {
                figures.putIfAbsent(day, DayFigures.nobody(day, day.isBefore(today)));
            }
        }
        Instant now = clock.now();
        figures.values().removeIf(day -> day.isEmpty() && time.isLost(day.day(), day.day(), now));
        return new Counting(List.copyOf(figures.values()), time, now);
    }
}
