package org.sala.visits.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days figures are asked of.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(PeriodKind kind, LocalDate from, LocalDate to) {

    /** The most days a free period may have: ten years. */
    public static final int LONGEST = 3_660;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins: " + from + " to " + to);
        }
    }

    /** The period of a kind that holds the day. */
    public static Period of(PeriodKind kind, LocalDate day) {
        LocalDate start = kind.start(day);
        return new Period(kind, start, kind.end(start));
    }

    /** Any days; the other way round when they were given so, and cut to {@value #LONGEST}. */
    public static Period between(LocalDate one, LocalDate other) {
        LocalDate from = one.isAfter(other) ? other : one;
        LocalDate to = one.isAfter(other) ? one : other;
        LocalDate latest = from.plusDays(LONGEST - 1L);
        return new Period(PeriodKind.FREE, from, to.isAfter(latest) ? latest : to);
    }

    /** How many days it has. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether the day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The one before of the same kind; of a free period as many days as it has itself. */
    public Period previous() {
        return kind == PeriodKind.FREE
                ? new Period(kind, from.minusDays(days()), from.minusDays(1))
                : of(kind, from.minusDays(1));
    }

    /** The one after of the same kind; of a free period as many days as it has itself. */
    public Period next() {
        return kind == PeriodKind.FREE
                ? new Period(kind, to.plusDays(1), to.plusDays(days()))
                : of(kind, to.plusDays(1));
    }

    /** The same days up to this one; it must lie within. */
    public Period until(LocalDate last) {
        return new Period(kind, from, last);
    }

    /** Its first days, all of them when it has no more. */
    public Period firstDays(int count) {
        LocalDate last = from.plusDays(count - 1L);
        return last.isBefore(to) ? until(last) : this;
    }

    /** The periods of a smaller kind that it touches, cut to its days. */
    public List<Period> parts(PeriodKind smaller) {
        List<Period> parts = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); ) {
            LocalDate end = Period.of(smaller, day).to();
            Period part = new Period(smaller, day, end.isAfter(to) ? to : end);
            parts.add(part);
            day = part.to().plusDays(1);
        }
        return parts;
    }
}
