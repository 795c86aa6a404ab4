package org.sala.visits.boundary;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.OpeningBalance;

/**
 * Figures of a period.
 *
 * @param from first day
 * @param to last day
 * @param visitorDays sum of each day's different visitors: who came on two days is in it twice, and pages must say so
 * @param robots requests of robots, in none of the figures before
 * @param staff requests of the staff, in none of the figures before
 * @param daysCounted days with figures
 * @param interruptions when within the period, as far as it has passed, counting was interrupted: the figures then lack what happened meanwhile
 * @param passed how much time of the period is over, from nothing to all of it
 */
public record VisitSum(
        LocalDate from,
        LocalDate to,
        long pageViews,
        long downloads,
        long visits,
        long visitorDays,
        long robots,
        long staff,
        int daysCounted,
        List<Interruption> interruptions,
        Duration passed) {

    private static final int LOST_AT_MOST = 100;

    /** How many days the period has. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether everything that happened in the period so far was counted. */
    public boolean isComplete() {
        return interruptions.isEmpty();
    }

    /** The same with what was counted before any log; whoever shows it says so. */
    VisitSum with(OpeningBalance.View opening) {
        return new VisitSum(
                from,
                to,
                pageViews + opening.pageViews(),
                downloads,
                visits + opening.visits(),
                visitorDays,
                robots,
                staff,
                daysCounted,
                interruptions,
                passed);
    }

    /** Whether enough was counted to compare the period with others: at most a hundredth of its time so far was lost. */
    public boolean isWhole() {
        Duration lost = interruptions.stream()
                .map(each -> Duration.between(each.from(), each.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return daysCounted > 0 && lost.multipliedBy(LOST_AT_MOST).compareTo(passed) <= 0;
    }

    /** One of the figures. */
    public long get(Figure figure) {
        return switch (figure) {
            case VISITS -> visits;
            case PAGE_VIEWS -> pageViews;
            case DOWNLOADS -> downloads;
            case VISITOR_DAYS -> visitorDays;
            case ROBOTS -> robots;
            case STAFF -> staff;
        };
    }

    static VisitSum of(
            LocalDate from,
            LocalDate to,
            Collection<DayFigures> days,
            List<Interruption> interruptions,
            ZonedDateTime now) {
        long pageViews = 0;
        long downloads = 0;
        long visits = 0;
        long visitorDays = 0;
        long robots = 0;
        long staff = 0;
        int counted = 0;
        for (DayFigures day : days) {
            if (!day.day().isBefore(from) && !day.day().isAfter(to)) {
                pageViews += day.pageViews();
                downloads += day.downloads();
                visits += day.visits();
                visitorDays += day.visitors();
                robots += day.robots();
                staff += day.staff();
                counted++;
            }
        }
        return new VisitSum(
                from,
                to,
                pageViews,
                downloads,
                visits,
                visitorDays,
                robots,
                staff,
                counted,
                interruptions,
                passed(from, to, now));
    }

    private static Duration passed(LocalDate from, LocalDate to, ZonedDateTime now) {
        ZonedDateTime start = from.atStartOfDay(now.getZone());
        ZonedDateTime end = to.plusDays(1).atStartOfDay(now.getZone());
        Duration passed = Duration.between(start, end.isAfter(now) ? now : end);
        return passed.isNegative() ? Duration.ZERO : passed;
    }
}
