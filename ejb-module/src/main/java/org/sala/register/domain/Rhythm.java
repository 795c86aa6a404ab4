package org.sala.register.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sala.shared.FiscalYear;

/** How often something must be published or looked at again. Periods are those of the fiscal year, October to September. */
public enum Rhythm {
    /** Published once; it holds until somebody changes it. */
    ONCE(0),
    MONTHLY(12),
    QUARTERLY(4),
    HALF_YEARLY(2),
    YEARLY(1),
    /** Published again whenever the matter changes. */
    ON_CHANGE(0);

    private final int periodsAYear;

    Rhythm(int periodsAYear) {
        this.periodsAYear = periodsAYear;
    }

    /** Whether the calendar asks for it, period by period. */
    public boolean isPeriodic() {
        return periodsAYear > 0;
    }

    /** The periods of a fiscal year in their order; none when the calendar does not ask. */
    public List<Period> periods(FiscalYear year) {
        return IntStream.range(0, periodsAYear)
                .mapToObj(index -> {
                    int months = 12 / periodsAYear;
                    LocalDate first = year.start().plusMonths((long) index * months);
                    return new Period(first, first.plusMonths(months).minusDays(1));
                })
                .toList();
    }
}
