package org.sala.office.domain;

import java.time.LocalDate;

/**
 * What pages show of an appointment.
 *
 * @param last null for as long as nothing else is said
 */
public record AppointmentView(Long id, PersonView person, LocalDate first, LocalDate last) {

    /** Whether it has not ended by this day. */
    public boolean isOpenOn(LocalDate day) {
        return last == null || !last.isBefore(day);
    }

    /** Whether the person holds the post on this day. */
    public boolean holdsOn(LocalDate day) {
        return isOpenOn(day) && !first.isAfter(day);
    }
}
