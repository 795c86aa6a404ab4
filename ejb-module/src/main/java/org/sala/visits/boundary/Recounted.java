package org.sala.visits.boundary;

import org.sala.visits.domain.DayFigures;

/** A day's figures before and after it was counted anew; the same, unless robots, staff or hosts were told otherwise meanwhile. */
public record Recounted(DayFigures before, DayFigures after) {

    /** Whether the figures are what they were. */
    public boolean isIdentical() {
        return before.equals(after);
    }
}
