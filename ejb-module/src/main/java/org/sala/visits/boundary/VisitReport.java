package org.sala.visits.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.Scope;

/**
 * The figures of a period beside those of the period before.
 *
 * @param period as it was asked for
 * @param sum of the period up to today; of a part of the site only {@link Figure#of(Scope)} are known, all others are 0
 * @param before of the period before; while the period runs, of as many days of it
 * @param parts the period in smaller ones, up to today
 * @param interruptions when counting was interrupted in the period, since it had begun
 * @param countedSince the first day that was ever counted, null before there is any
 * @param running whether the period is not over
 */
public record VisitReport(
        Scope scope,
        Period period,
        VisitSum sum,
        VisitSum before,
        List<VisitSum> parts,
        List<Interruption> interruptions,
        LocalDate countedSince,
        boolean running) {

    /** What is known of the scope. */
    public List<Figure> figures() {
        return Figure.of(scope);
    }

    /** Whether nothing at all was counted. */
    public boolean isBlank() {
        return sum.daysCounted() == 0;
    }

    /** Whether enough of both periods was counted to compare them. */
    public boolean isComparable() {
        return sum.isWhole() && before.isWhole();
    }

    /** How much more than in the period before; empty when that was not counted. */
    public Optional<Long> difference(Figure figure) {
        return before.daysCounted() == 0 || isBlank()
                ? Optional.empty()
                : Optional.of(sum.get(figure) - before.get(figure));
    }

    /** The same in per cent with one decimal; empty when too much is missing on either side, or there was nothing before. */
    public Optional<BigDecimal> percent(Figure figure) {
        if (!isComparable() || before.get(figure) == 0) {
            return Optional.empty();
        }
        return difference(figure).map(more -> BigDecimal.valueOf(more * 100)
                .divide(BigDecimal.valueOf(before.get(figure)), 1, RoundingMode.HALF_UP));
    }
}
