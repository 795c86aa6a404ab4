package org.sala.register.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sala.shared.ChangedMeanwhile;

/** One row that grows with every change of the calendar of holidays, so that a form of before is noticed. */
@Entity
@Table(name = "holiday_calendar")
public class CalendarVersion {
    /** The only row. */
    public static final int ONLY = 1;

    @Id
    private int id;

    private int version;

    protected CalendarVersion() {}

    /** What a form must give back. */
    public int version() {
        return version;
    }

    /** @throws ChangedMeanwhile when it is no longer the expected version */
    public void advance(int expected) {
        if (version != expected) {
            throw new ChangedMeanwhile("register.refusal.calendar-changed-meanwhile");
        }
        version++;
    }
}
