package org.sala.web.visits;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A subject in a table of the report.
 *
 * @param share of all in the table, in per cent with one decimal
 * @param before how often in the period before, null when nothing was counted then
 * @param inside the address of the report of this subject alone, null when there is none
 */
public record SubjectRow(SubjectName name, long count, BigDecimal share, Long before, String inside) {

    static BigDecimal share(long count, long all) {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
