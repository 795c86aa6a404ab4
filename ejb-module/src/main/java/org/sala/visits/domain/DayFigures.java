package org.sala.visits.domain;

import java.time.LocalDate;

/**
 * The stored figures of one day.
 *
 * @param visits series of page views and downloads by one visitor with no pause over 30 minutes; they end at midnight
 * @param visitors different visitors of this day; never to be added up as if they were people
 * @param closed whether the day is over and all its logs were read
 * @param logGone whether a log it was counted from is gone, so that it cannot be counted anew
 */
public record DayFigures(
        LocalDate day,
        long pageViews,
        long downloads,
        long otherRequests,
        long robots,
        long staff,
        long staticFiles,
        long visits,
        long visitors,
        boolean closed,
        boolean logGone) {

    /** Whether nobody read anything, whatever robots and staff did. */
    public boolean isEmpty() {
        return pageViews == 0 && downloads == 0 && visits == 0;
    }

    /** A day on which the portal counted and nobody came. */
    public static DayFigures nobody(LocalDate day, boolean closed) {
        return new DayFigures(day, 0, 0, 0, 0, 0, 0, 0, 0, closed, false);
    }
}
