package org.sala.content.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How far an indicator has come towards its target.
 *
 * @param quarter the last quarter with a result, from 1 to 4; 0 when there is none yet
 * @param latest the result of that quarter, null when there is none yet
 * @param percent the result in per cent of the target, half rounded up; 0 without a result or a target, and where less is better
 * @param met whether the target is met
 */
public record Progress(int quarter, BigDecimal latest, int percent, boolean met) {
    private static final List<String> QUARTERS = List.of("q1", "q2", "q3", "q4");

    /** The progress of a row with the columns {@code better}, {@code target} and {@code q1} to {@code q4}. */
    public static Progress of(ContentValues row) {
        BigDecimal target = row.number("target");
        for (int quarter = QUARTERS.size(); quarter > 0 && target != null; quarter--) {
            BigDecimal result = row.number(QUARTERS.get(quarter - 1));
            if (result != null) {
                boolean lower = "lower".equals(row.text("better"));
                int order = result.compareTo(target);
                return new Progress(
                        quarter, result, lower ? 0 : percent(result, target), lower ? order <= 0 : order >= 0);
            }
        }
        return new Progress(0, null, 0, false);
    }

    private static int percent(BigDecimal result, BigDecimal target) {
        return target.signum() == 0
                ? 0
                : result.movePointRight(2)
                        .divide(target, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    /** Whether there is a result. */
    public boolean isKnown() {
        return quarter > 0;
    }

    /** How long a bar is, from 0 to 100. */
    public int getBar() {
        return Math.min(100, percent);
    }
}
