package org.sala.shared;

import java.time.LocalDate;
import java.time.Month;

/**
 * The Thai government's fiscal year, October to September, named by the Buddhist year in which it ends: 1 October 2020 opens 2564.
 *
 * @param buddhistYear for example 2564
 */
public record FiscalYear(int buddhistYear) implements Comparable<FiscalYear> {

    private static final int BUDDHIST_ERA = 543;

    /** The fiscal year that holds the date. */
    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getYear() + BUDDHIST_ERA + (date.getMonthValue() >= 10 ? 1 : 0));
    }

    /** The quarter of the date's own fiscal year: 1 for October to December, up to 4 for July to September. */
    public static int quarterOf(LocalDate date) {
        return (date.getMonthValue() + 2) / 3 % 4 + 1;
    }

    /** 1 October. */
    public LocalDate start() {
        return LocalDate.of(buddhistYear - BUDDHIST_ERA - 1, Month.OCTOBER, 1);
    }

    /** 30 September. */
    public LocalDate end() {
        return start().plusYears(1).minusDays(1);
    }

    /** The first day of a quarter, 1 to 4. */
    public LocalDate startOfQuarter(int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("A quarter is 1 to 4, not " + quarter);
        }
        return start().plusMonths(3L * (quarter - 1));
    }

    /** The last day of a quarter, 1 to 4. */
    public LocalDate endOfQuarter(int quarter) {
        return startOfQuarter(quarter).plusMonths(3).minusDays(1);
    }

    /** Whether the date lies in this fiscal year. */
    public boolean contains(LocalDate date) {
        return of(date).equals(this);
    }

    /** The fiscal year before. */
    public FiscalYear previous() {
        return new FiscalYear(buddhistYear - 1);
    }

    /** The fiscal year after. */
    public FiscalYear next() {
        return new FiscalYear(buddhistYear + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(buddhistYear, other.buddhistYear);
    }
}
