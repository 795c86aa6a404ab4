package org.sala.freshness.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;
import org.sala.register.domain.Period;
import org.sala.register.domain.WorkingDays;

/**
 * Spreads due dates, so that an office is not asked for everything on one day. The due date of a line lies in the second half of its
 * period, at a share of that half which follows from the line's code alone (CRC-32 of the code, modulo 1,000), moved back to a working
 * day. So it is the same each time it is computed, and everybody has the first half of a period without being asked.
 */
public final class DueDates {
    private static final int SHARES = 1000;

    private DueDates() {}

    /** The due date of a line within a period. */
    public static LocalDate of(String code, Period period, WorkingDays days) {
        long half = period.days() / 2;
        long offset = half + (period.days() - half) * share(code) / SHARES;
        return days.onOrBefore(period.first().plusDays(offset));
    }

    private static long share(String code) {
        CRC32 sum = new CRC32();
        sum.update(code.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % SHARES;
    }
}
