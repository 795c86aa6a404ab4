package org.sala.operations.domain;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When a job's turn comes.
 *
 * @param at the time of day in the office's zone; null means at each full minute
 */
public record JobTiming(LocalTime at) {

    /** A turn at each full minute. */
    public static JobTiming everyMinute() {
        return new JobTiming(null);
    }

    /** A turn each night at this time. */
    public static JobTiming nightly(int hour, int minute) {
        return new JobTiming(LocalTime.of(hour, minute));
    }

    /** Whether there is a turn each minute. */
    public boolean isEveryMinute() {
        return at == null;
    }

    /** The latest turn that is due. */
    public ZonedDateTime latest(ZonedDateTime now) {
        if (at == null) {
            return now.truncatedTo(ChronoUnit.MINUTES);
        }
        ZonedDateTime today = now.with(at).truncatedTo(ChronoUnit.MINUTES);
        return today.isAfter(now) ? today.minusDays(1) : today;
    }

    /** The turn to come. */
    public ZonedDateTime next(ZonedDateTime now) {
        return at == null ? latest(now).plusMinutes(1) : latest(now).plusDays(1);
    }
}
