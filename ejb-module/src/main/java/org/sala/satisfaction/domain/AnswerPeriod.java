package org.sala.satisfaction.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.sala.shared.Bilingual;
import org.sala.shared.FiscalYear;

/** How often one person is asked to answer: once in each of these. Quarters, halves and years are those of the fiscal year. */
public enum AnswerPeriod {
    DAY(Bilingual.of("วันละครั้ง", "once a day")),
    WEEK(Bilingual.of("สัปดาห์ละครั้ง", "once a week")),
    MONTH(Bilingual.of("เดือนละครั้ง", "once a month")),
    QUARTER(Bilingual.of("ไตรมาสละครั้ง", "once a quarter")),
    HALF_YEAR(Bilingual.of("ครึ่งปีงบประมาณละครั้ง", "once in half a fiscal year")),
    YEAR(Bilingual.of("ปีงบประมาณละครั้ง", "once a fiscal year"));

    private final Bilingual words;

    AnswerPeriod(Bilingual words) {
        this.words = words;
    }

    /** What people read. */
    public Bilingual words() {
        return words;
    }

    /** The first day of the period that holds the day. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> FiscalYear.of(day).startOfQuarter(FiscalYear.quarterOf(day));
            case HALF_YEAR -> FiscalYear.of(day).startOfQuarter(FiscalYear.quarterOf(day) < 3 ? 1 : 3);
            case YEAR -> FiscalYear.of(day).start();
        };
    }

    /** The first day of the period after the one that holds the day. */
    public LocalDate nextAfter(LocalDate day) {
        LocalDate start = startOf(day);
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case HALF_YEAR -> start.plusMonths(6);
            case YEAR -> start.plusYears(1);
        };
    }
}
