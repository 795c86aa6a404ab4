package org.sala.register.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days within which a duty is to be done once; both days included. */
public record Period(LocalDate first, LocalDate last) {

    /** Whether the day lies within. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
