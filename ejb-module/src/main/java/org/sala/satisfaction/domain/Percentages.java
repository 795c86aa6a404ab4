package org.sala.satisfaction.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Shares as reports print them. */
public final class Percentages {

    private Percentages() {}

    /** ร้อยละ, 100 f / n, rounded half-up to two decimals; empty when n is 0. */
    public static Optional<BigDecimal> of(long part, long whole) {
        return ratio(Math.multiplyExact(part, 100L), whole);
    }

    static Optional<BigDecimal> ratio(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }
}
