package org.sala.visits.domain;

import java.time.LocalDate;

/**
 * The stored figures of one day.
 *
 * @param visits series of page views and downloads by one visitor with no pause over 30 minutes; they end at midnight
 * @param visitors different visitors of this day; never to be added up as if they were people
 * @param closed whether the day is over and all its logs were read
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
        boolean closed) {}
