package org.sala.satisfaction.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** The two customary ways to put a mean into words. A survey keeps the one under which it was first answered. */
public enum BandSet {
    /** 4.51-5.00 highest, 3.51-4.50 high, 2.51-3.50 moderate, 1.51-2.50 low, 1.00-1.50 lowest. */
    A("1.00", "1.51", "2.51", "3.51", "4.51"),

    /** Five bands of the same width of 0.80: 4.21, 3.41, 2.61, 1.81 and 1.00 are the lower limits. */
    B("1.00", "1.81", "2.61", "3.41", "4.21");

    private final List<BigDecimal> lowerLimits;

    BandSet(String... lowerLimits) {
        this.lowerLimits = Stream.of(lowerLimits).map(BigDecimal::new).toList();
    }

    /** The word for a mean of 1 to 5, which is rounded half-up to two decimals before it is looked up. */
    public LevelWord levelOf(BigDecimal mean) {
        BigDecimal rounded = mean.setScale(2, RoundingMode.HALF_UP);
        if (rounded.compareTo(BigDecimal.ONE) < 0 || rounded.compareTo(BigDecimal.valueOf(5)) > 0) {
            throw new IllegalArgumentException("A mean of marks is 1 to 5, not " + mean);
        }
        LevelWord level = LevelWord.LOWEST;
        for (LevelWord next : LevelWord.values()) {
            if (rounded.compareTo(lowerLimit(next)) >= 0) {
                level = next;
            }
        }
        return level;
    }

    /** The least mean that gets the word. */
    public BigDecimal lowerLimit(LevelWord level) {
        return lowerLimits.get(level.ordinal());
    }
}
