package org.sala.content.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From when and until when something is open or holds, in the office's time. Nobody has to act for it to end.
 *
 * @param opens the first day, null when it was open from the beginning
 * @param day the last day
 * @param time when it ends on that day, null for the end of the day
 */
public record Deadline(LocalDate opens, LocalDate day, LocalTime time) {

    /** Where it stands. */
    public enum State {
        /** It has not opened yet. */
        SOON,
        /** It is open and does not end today. */
        OPEN,
        /** It ends today. */
        TODAY,
        /** It has ended. */
        OVER
    }

    /** The fields of a form that say so; {@code from} and {@code time} may be null. */
    public record Fields(String from, String date, String time) {
        Optional<Deadline> in(ContentValues values) {
            if (!values.has(date)) {
                return Optional.empty();
            }
            boolean timed = time != null && values.has(time);
            return Optional.of(new Deadline(
                    from == null ? null : values.date(from),
                    values.date(date),
                    timed ? LocalTime.parse(values.text(time)) : null));
        }
    }

    /** Where it stands at a moment. */
    public State at(LocalDateTime now) {
        if (!now.isBefore(end())) {
            return State.OVER;
        }
        if (opens != null && now.toLocalDate().isBefore(opens)) {
            return State.SOON;
        }
        return now.toLocalDate().equals(day) ? State.TODAY : State.OPEN;
    }

    /** Whole days from today to the last day, 0 on that day. */
    public long daysLeft(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(today, day));
    }

    /** How long what is said of it stays true: to its end or to midnight; empty once it has ended. */
    public Optional<Duration> untilChange(LocalDateTime now) {
        if (at(now) == State.OVER) {
            return Optional.empty();
        }
        LocalDateTime midnight = now.toLocalDate().plusDays(1).atStartOfDay();
        return Optional.of(Duration.between(now, end().isBefore(midnight) ? end() : midnight));
    }

    private LocalDateTime end() {
        return time == null ? day.plusDays(1).atStartOfDay() : day.atTime(time);
    }
}
