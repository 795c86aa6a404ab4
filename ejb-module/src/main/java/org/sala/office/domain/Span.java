package org.sala.office.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sala.shared.Refused;

/** Days from one to another, both included; without a last day for as long as nothing else is said. */
@Embeddable
public class Span {
    private static final int MOST_YEARS_BACK = 60;
    private static final int MOST_YEARS_AHEAD = 2;

    @Column(name = "held_from")
    private LocalDate first;

    @Column(name = "held_to")
    private LocalDate last;

    protected Span() {}

    private Span(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * The days from the first to the last one.
     *
     * @param last null for as long as nothing else is said
     * @param today against which days that nobody can mean are told, such as a year of the wrong era
     * @throws Refused when there is no first day, the last stands before it, or one is more than 60 years past or 2 years ahead
     */
    public static Span of(LocalDate first, LocalDate last, LocalDate today) {
        if (first == null) {
            throw new Refused("office.refusal.first-day-missing");
        }
        if (last != null && last.isBefore(first)) {
            throw new Refused("office.refusal.ends-before-it-begins");
        }
        requireLikely(first, today);
        if (last != null) {
            requireLikely(last, today);
        }
        return new Span(first, last);
    }

    private static void requireLikely(LocalDate day, LocalDate today) {
        if (ChronoUnit.YEARS.between(day, today) >= MOST_YEARS_BACK
                || ChronoUnit.YEARS.between(today, day) >= MOST_YEARS_AHEAD) {
            throw new Refused("office.refusal.day-out-of-bounds");
        }
    }

    /** Whether the day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether a day is in both. */
    public boolean overlaps(Span other) {
        return (last == null || !other.first.isAfter(last)) && (other.last == null || !first.isAfter(other.last));
    }

    /** The first day. */
    public LocalDate first() {
        return first;
    }

    /** The last day, null for as long as nothing else is said. */
    public LocalDate last() {
        return last;
    }
}
