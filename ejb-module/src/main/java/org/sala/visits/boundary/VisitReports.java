package org.sala.visits.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.domain.Role;
import org.sala.shared.SalaClock;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.domain.Dimension;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;
import org.sala.visits.domain.Places;
import org.sala.visits.domain.Scope;
import org.sala.visits.domain.TrafficPlace;
import org.sala.visits.persistence.TrafficPlaces;
import org.sala.visits.persistence.VisitDays;
import org.sala.visits.persistence.VisitSeries;

/**
 * Figures of a period as the public page, the staff's report and the interface show them: all three ask here, so that they say the
 * same. Days to come are no part of any figure.
 */
@Stateless
public class VisitReports {
    private static final int HOURS = 24;

    @Inject
    private SalaClock clock;

    @Inject
    private VisitFigures figures;

    @Inject
    private VisitDays days;

    @Inject
    private VisitSeries series;

    @Inject
    private TrafficPlaces logs;

    @Inject
    private VisitBreakdowns breakdowns;

    @Inject
    private CurrentPerson currentPerson;

    /** The first day that was ever counted, empty before there is any. */
    public Optional<LocalDate> countedSince() {
        return series.firstDay();
    }

    /**
     * The figures of a period, and of its parts.
     *
     * @param parts smaller than the period
     */
    public VisitReport of(Scope scope, Period period, PeriodKind parts) {
        LocalDate today = clock.today();
        boolean running = !period.to().isBefore(today);
        Period past = running && period.holds(today) ? period.until(today) : period;
        Period before = running ? period.previous().firstDays(past.days()) : period.previous();
        List<DayFigures> counted = counted(scope, before.from(), past.to());
        List<Interruption> lost = figures.interruptions(before.from(), past.to());
        return new VisitReport(
                scope,
                period,
                sum(past, counted, lost),
                sum(before, counted, lost),
                sums(past.parts(parts), counted, lost),
                interruptions(past.from(), past.to()),
                countedSince().orElse(null),
                running);
    }

    /** The parts of [from, to]; what is to come has no figures. */
    public List<VisitSum> parts(LocalDate from, LocalDate to, PeriodKind kind) {
        return sums(
                new Period(PeriodKind.FREE, from, to).parts(kind),
                figures.byDay(from, to),
                figures.interruptions(from, to));
    }

    /** When counting was interrupted in [from, to], since it had begun; in order. */
    public List<Interruption> interruptions(LocalDate from, LocalDate to) {
        return countedSince()
                .map(first -> first.isAfter(from) ? first : from)
                .filter(start -> !start.isAfter(to))
                .map(start -> figures.interruptions(start, to))
                .orElse(List.of());
    }

    /** Page views of a day by hour, from 0 to 23 or the present one; null for an hour in which nothing was counted. */
    public List<Long> hours(LocalDate day) {
        Map<String, Long> counts = days.sum(Dimension.HOUR, day, day);
        List<Interruption> lost = figures.interruptions(day, day);
        Instant start = day.atStartOfDay(clock.zone()).toInstant();
        List<Long> hours = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            Instant from = start.plus(hour, ChronoUnit.HOURS);
            Instant to = start.plus(hour + 1L, ChronoUnit.HOURS);
            if (from.isBefore(clock.now())) {
                Long count = counts.get(String.format(Locale.ROOT, "%02d", hour));
                boolean missing = lost.stream()
                        .anyMatch(
                                each -> !each.from().isAfter(from) && !each.to().isBefore(to));
                hours.add(count == null && !missing ? Long.valueOf(0) : count);
            }
        }
        return hours;
    }

    /**
     * The logs with lines that could not be read, newest first. They show what somebody sent, and from where.
     *
     * @throws org.sala.shared.Refused when the caller is no administrator
     */
    public List<UnreadLines> unread() {
        currentPerson.require(Role.ADMINISTRATOR);
        return logs.all().values().stream()
                .filter(log -> log.malformed() > 0)
                .sorted(Comparator.comparing(TrafficPlace::fileName).reversed())
                .map(VisitReports::unread)
                .toList();
    }

    private List<DayFigures> counted(Scope scope, LocalDate from, LocalDate to) {
        List<DayFigures> counted = figures.byDay(from, to);
        if (scope.isSite()) {
            return counted;
        }
        Places places = breakdowns.places();
        Map<LocalDate, Long> lists = series.of(
                Dimension.CATEGORY, from, to, slug -> scope.kind() == Scope.Kind.CATEGORY && slug.equals(scope.name()));
        Map<LocalDate, Long> publications =
                series.of(Dimension.PUBLICATION, from, to, number -> places.holdsPublication(scope, number));
        Map<LocalDate, Long> files = series.of(Dimension.FILE, from, to, file -> places.holdsFile(scope, file));
        return counted.stream()
                .map(day -> part(
                        day,
                        lists.getOrDefault(day.day(), 0L) + publications.getOrDefault(day.day(), 0L),
                        files.getOrDefault(day.day(), 0L)))
                .toList();
    }

    private static DayFigures part(DayFigures day, long pageViews, long downloads) {
        return new DayFigures(day.day(), pageViews, downloads, 0, 0, 0, 0, 0, 0, day.closed(), day.logGone());
    }

    private List<VisitSum> sums(List<Period> periods, List<DayFigures> counted, List<Interruption> lost) {
        return periods.stream().map(part -> sum(part, counted, lost)).toList();
    }

    private VisitSum sum(Period period, List<DayFigures> counted, List<Interruption> lost) {
        Instant start = period.from().atStartOfDay(clock.zone()).toInstant();
        Instant end = period.to().plusDays(1).atStartOfDay(clock.zone()).toInstant();
        List<Interruption> within = lost.stream()
                .filter(each -> each.from().isBefore(end) && each.to().isAfter(start))
                .map(each -> new Interruption(
                        each.from().isBefore(start) ? start : each.from(),
                        each.to().isAfter(end) ? end : each.to()))
                .toList();
        return VisitSum.of(
                period.from(), period.to(), counted, within, clock.now().atZone(clock.zone()));
    }

    private static UnreadLines unread(TrafficPlace log) {
        List<UnreadLines.Sample> samples = Arrays.stream(log.samples().split("\n"))
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2 && parts[0].matches("[0-9]{1,18}"))
                .map(parts -> new UnreadLines.Sample(Long.parseLong(parts[0]), parts[1]))
                .toList();
        return new UnreadLines(log.fileName(), log.lines(), log.malformed(), samples);
    }
}
