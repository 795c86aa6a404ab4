package org.sala.feedback.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;

/** How many readers found something useful, and how many did not. */
public record Usefulness(long useful, long notUseful) {
    /** Nobody said anything. */
    public static final Usefulness NONE = new Usefulness(0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** By what lists are ordered; what readers said most about comes first where two are alike. */
    public enum Order {
        /** The most "no" first. */
        NOT_USEFUL(Comparator.comparingLong(Usefulness::notUseful).reversed()),
        /** The most "yes" first. */
        USEFUL(Comparator.comparingLong(Usefulness::useful).reversed()),
        /** The least share of "yes" first. */
        SHARE(Comparator.comparing(said -> said.percent().orElse(HUNDRED)));

        private final Comparator<Usefulness> comparator;

        Order(Comparator<Usefulness> comparator) {
            this.comparator = comparator.thenComparing(
                    Comparator.comparingLong(Usefulness::all).reversed());
        }

        /** The comparator of the order. */
        public Comparator<Usefulness> comparator() {
            return comparator;
        }
    }

    /** How many said anything. */
    public long all() {
        return useful + notUseful;
    }

    /** Both together. */
    public Usefulness plus(Usefulness other) {
        return new Usefulness(useful + other.useful, notUseful + other.notUseful);
    }

    /** The share of those who said yes, 100 yes / (yes + no), rounded half up to two decimals; empty when nobody said anything. */
    public Optional<BigDecimal> percent() {
        return all() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(useful)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all()), 2, RoundingMode.HALF_UP));
    }

    /** The share as pages print it: "66.67", or "-". */
    public String percentText() {
        return percent().map(BigDecimal::toPlainString).orElse("-");
    }
}
