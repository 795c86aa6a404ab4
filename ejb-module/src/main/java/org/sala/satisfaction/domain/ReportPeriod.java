package org.sala.satisfaction.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sala.shared.FiscalYear;

/**
 * The months a report is about: a fiscal year, one of its halves, quarters or months.
 *
 * @param number 1 for a year; else which half (1-2), quarter (1-4) or month (1 is October, 12 is September) of the fiscal year
 */
public record ReportPeriod(FiscalYear year, Kind kind, int number) {
    private static final Pattern CODE = Pattern.compile("(year|half|quarter|month)(?:-([1-9][0-2]?))?");
    private static final int FIRST_YEAR = 2500;
    private static final int LAST_YEAR = 2699;

    /** How long a period is. */
    public enum Kind {
        YEAR(12),
        HALF(6),
        QUARTER(3),
        MONTH(1);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** How many months it has. */
        public int months() {
            return months;
        }
    }

    public ReportPeriod {
        if (number < 1 || number > 12 / kind.months()) {
            throw new IllegalArgumentException("A fiscal year has no " + kind + " " + number);
        }
    }

    /** The period of an address; empty when there is no such year, 2500 to 2699, or no such part of a year. */
    public static Optional<ReportPeriod> of(int year, String code) {
        Matcher parts = CODE.matcher(code);
        if (year < FIRST_YEAR || year > LAST_YEAR || !parts.matches()) {
            return Optional.empty();
        }
        Kind kind = Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
        int number = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        boolean whole = kind == Kind.YEAR;
        if (whole != (number == 0) || number > 12 / kind.months()) {
            return Optional.empty();
        }
        return Optional.of(new ReportPeriod(new FiscalYear(year), kind, whole ? 1 : number));
    }

    /** The half-year that a day lies in. */
    public static ReportPeriod halfOf(LocalDate day) {
        return new ReportPeriod(FiscalYear.of(day), Kind.HALF, (FiscalYear.quarterOf(day) + 1) / 2);
    }

    /** All periods of a fiscal year: the year, its halves, quarters and months. */
    public static List<ReportPeriod> allOf(FiscalYear year) {
        List<ReportPeriod> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            IntStream.rangeClosed(1, 12 / kind.months())
                    .forEach(number -> all.add(new ReportPeriod(year, kind, number)));
        }
        return all;
    }

    /** What stands in addresses: {@code year}, {@code half-1}, {@code quarter-4}, {@code month-12}. */
    public String code() {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.YEAR ? word : word + "-" + number;
    }

    /** What it is stored under, such as {@code 2569/half-1}. */
    public String key() {
        return year.buddhistYear() + "/" + code();
    }

    /** Its first month. */
    public YearMonth from() {
        return YearMonth.from(year.start()).plusMonths((long) kind.months() * (number - 1));
    }

    /** Its last month. */
    public YearMonth to() {
        return from().plusMonths(kind.months() - 1L);
    }

    /** Whether a signed report is made of it: of 6 and of 12 months. */
    public boolean isReported() {
        return kind == Kind.YEAR || kind == Kind.HALF;
    }

    /** The halves of a year; of everything shorter, itself. */
    public List<ReportPeriod> halves() {
        return kind == Kind.YEAR
                ? List.of(new ReportPeriod(year, Kind.HALF, 1), new ReportPeriod(year, Kind.HALF, 2))
                : List.of(this);
    }
}
