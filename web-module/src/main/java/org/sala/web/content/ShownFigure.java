package org.sala.web.content;

import java.math.BigDecimal;

/**
 * A figure of a statistics note beside that of the period before.
 *
 * @param row with the columns {@code label}, {@code value}, {@code unit} and {@code before}
 */
public record ShownFigure(ShownContent row) {

    /** Whether there is a figure of the period before. */
    public boolean isKnown() {
        return row.has("before");
    }

    /** {@code more}, {@code less} or {@code same} as the period before. */
    public String getDirection() {
        int sign = change().signum();
        return sign > 0 ? "more" : sign < 0 ? "less" : "same";
    }

    /** The figure, with as many decimals as that of the period before. */
    public String getValue() {
        return written(row.number("value"));
    }

    /** The figure of the period before, with as many decimals. */
    public String getBefore() {
        return written(row.number("before"));
    }

    /** By how much they differ, without a sign. */
    public String getDifference() {
        return written(change().abs());
    }

    private String written(BigDecimal number) {
        int decimals = Math.max(0, row.number("value").scale());
        return ShownContent.number(
                number, isKnown() ? Math.max(decimals, row.number("before").scale()) : decimals);
    }

    private BigDecimal change() {
        return row.number("value").subtract(row.number("before"));
    }
}
