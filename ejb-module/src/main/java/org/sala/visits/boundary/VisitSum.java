package org.sala.visits.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sala.visits.domain.DayFigures;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.OpeningBalance;

/**
 * Figures of a period.
 *
 * @param from first day
 * @param to last day
 * @param visitorDays sum of each day's different visitors: who came on two days is in it twice, and pages must say so
 * @param daysCounted days with figures
 * @param interruptions when within the period, as far as it has passed, counting was interrupted: the figures then lack what happened meanwhile
 */
public record VisitSum(
        LocalDate from,
        LocalDate to,
        long pageViews,
        long downloads,
        long visits,
        long visitorDays,
        long robots,
        int daysCounted,
        List<Interruption> interruptions) {

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
                daysCounted,
                interruptions);
    }

    static VisitSum of(LocalDate from, LocalDate to, Collection<DayFigures> days, List<Interruption> interruptions) {
        long pageViews = 0;
        long downloads = 0;
        long visits = 0;
        long visitorDays = 0;
        long robots = 0;
        int counted = 0;
        for (DayFigures day : days) {
            if (!day.day().isBefore(from) && !day.day().isAfter(to)) {
                pageViews += day.pageViews();
                downloads += day.downloads();
                visits += day.visits();
                visitorDays += day.visitors();
                robots += day.robots();
                counted++;
            }
        }
        return new VisitSum(from, to, pageViews, downloads, visits, visitorDays, robots, counted, interruptions);
    }
}
