package org.sala.visits.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sala.shared.FiscalYear;

/** How a period is bounded. */
public enum PeriodKind {
    DAY,
    MONTH,
    /** October to December is the first of a fiscal year. */
    FISCAL_QUARTER,
    /** January to December. */
    YEAR,
    /** October to September. */
    FISCAL_YEAR,
    /** From any day to any other. */
    FREE;

    /** How addresses name it, such as {@code fiscal-quarter}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this word, empty when there is none. */
    public static Optional<PeriodKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The first day of the period of this kind that holds the day; a free period is taken as that day. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY, FREE -> day;
            case MONTH -> day.withDayOfMonth(1);
            case FISCAL_QUARTER -> FiscalYear.of(day).startOfQuarter(FiscalYear.quarterOf(day));
            case YEAR -> day.withDayOfYear(1);
            case FISCAL_YEAR -> FiscalYear.of(day).start();
        };
    }

    /** The last day of the period of this kind that begins with the day. */
    LocalDate end(LocalDate start) {
        return switch (this) {
            case DAY, FREE -> start;
            case MONTH -> start.plusMonths(1).minusDays(1);
            case FISCAL_QUARTER -> start.plusMonths(3).minusDays(1);
            case YEAR, FISCAL_YEAR -> start.plusYears(1).minusDays(1);
        };
    }
}
