package org.sala.satisfaction.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How often each mark was given, from which every figure of the report follows exactly. Tallies of parts add up to the tally of the
 * whole; means do not, and are therefore never averaged.
 *
 * @param counts how often 1, 2, 3, 4, 5 were given, in this order
 * @param notApplicable how often "not applicable" was ticked; in no other figure
 */
public record Tally(List<Long> counts, long notApplicable) {

    /** Nothing answered. */
    public static final Tally EMPTY = new Tally(List.of(0L, 0L, 0L, 0L, 0L), 0);

    private static final int DECIMALS = 2;
    private static final String NONE = "-";

    public Tally {
        counts = List.copyOf(counts);
        if (counts.size() != 5 || notApplicable < 0 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Not five counts: " + counts + ", " + notApplicable);
        }
    }

    /** This tally with a mark given so many times more. */
    public Tally plus(Mark mark, long times) {
        if (!mark.isRating()) {
            return new Tally(counts, notApplicable + times);
        }
        return new Tally(
                IntStream.range(0, 5)
                        .mapToObj(i -> counts.get(i) + (i + 1 == mark.value() ? times : 0))
                        .toList(),
                notApplicable);
    }

    /** The tally of both together. */
    public Tally plus(Tally other) {
        return new Tally(
                IntStream.range(0, 5)
                        .mapToObj(i -> counts.get(i) + other.counts.get(i))
                        .toList(),
                notApplicable + other.notApplicable);
    }

    /** How many marks count. */
    public long n() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** The sum of the marks. */
    public long sum() {
        return sumOf((mark, count) -> mark * count);
    }

    /** The sum of the squares of the marks. */
    public long sumOfSquares() {
        return sumOf((mark, count) -> mark * mark * count);
    }

    /** How often a mark of 1 to 5 was given. */
    public long count(int mark) {
        return counts.get(mark - 1);
    }

    /** x̄, rounded half-up to two decimals; empty when n is 0. */
    public Optional<BigDecimal> mean() {
        return ratio(sum(), 1);
    }

    /** S.D. of a sample (n - 1), rounded half-up to two decimals; empty when n is below 2. */
    public Optional<BigDecimal> standardDeviation() {
        BigDecimal n = BigDecimal.valueOf(n());
        if (n() < 2) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.valueOf(sum());
        BigDecimal squares = n.multiply(BigDecimal.valueOf(sumOfSquares())).subtract(sum.multiply(sum));
        return Optional.of(squares.divide(n.multiply(n.subtract(BigDecimal.ONE)), MathContext.DECIMAL128)
                .sqrt(MathContext.DECIMAL128)
                .setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** ร้อยละความพึงพอใจ, 100 x̄ / 5, rounded half-up to two decimals; empty when n is 0. */
    public Optional<BigDecimal> percentSatisfied() {
        return ratio(sum(), 20);
    }

    /** ร้อยละ of those who gave a mark of 1 to 5, rounded half-up to two decimals; empty when n is 0. */
    public Optional<BigDecimal> percentOf(int mark) {
        return ratio(count(mark), 100);
    }

    /** The word for the mean; empty when n is 0. */
    public Optional<LevelWord> level(BandSet bands) {
        return mean().map(bands::levelOf);
    }

    /** The mean as reports print it: "4.51", or "-". */
    public String meanText() {
        return mean().map(BigDecimal::toPlainString).orElse(NONE);
    }

    /** The deviation as reports print it: "0.50", or "-". */
    public String standardDeviationText() {
        return standardDeviation().map(BigDecimal::toPlainString).orElse(NONE);
    }

    /** The percentage of satisfaction as reports print it: "90.20", or "-". */
    public String percentSatisfiedText() {
        return percentSatisfied().map(BigDecimal::toPlainString).orElse(NONE);
    }

    private Optional<BigDecimal> ratio(long part, long times) {
        return Percentages.ratio(Math.multiplyExact(part, times), n());
    }

    private long sumOf(LongBinaryOperator worth) {
        return LongStream.rangeClosed(1, 5)
                .map(mark -> worth.applyAsLong(mark, count((int) mark)))
                .sum();
    }
}
