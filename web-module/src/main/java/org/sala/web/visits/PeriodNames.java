package org.sala.web.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.sala.shared.FiscalYear;
import org.sala.shared.Language;
import org.sala.shared.ThaiDates;
import org.sala.visits.boundary.VisitSum;
import org.sala.visits.domain.Interruption;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;
import org.sala.web.texts.Messages;

/** What periods are called: Buddhist years in Thai, Christian years in English. */
final class PeriodNames {
    private static final int BUDDHIST_ERA = 543;
    private static final int HOURS = 24;

    private PeriodNames() {}

    /** Such as "พฤศจิกายน 2569", "ไตรมาส 1 ปีงบประมาณ 2570" or "1–15 พฤศจิกายน 2569"; of a part that was cut also its days. */
    static String full(Period period, Language language) {
        String name = name(period, language);
        boolean cut = period.kind() != PeriodKind.FREE
                && !Period.of(period.kind(), period.from()).equals(period);
        return cut ? Messages.of(language, "visits.name.cut", name, days(period.from(), period.to(), language)) : name;
    }

    /** The first and the last day, as short as may be: "1–15 พฤศจิกายน 2569". */
    static String days(LocalDate from, LocalDate to, Language language) {
        if (from.equals(to)) {
            return ThaiDates.full(from, language);
        }
        boolean sameMonth = YearMonth.from(from).equals(YearMonth.from(to));
        return (sameMonth ? Integer.toString(from.getDayOfMonth()) : ThaiDates.full(from, language) + " ")
                + (sameMonth ? "–" : "– ")
                + ThaiDates.full(to, language);
    }

    /** The beginning and the end of an interruption with the time of day; of one day, the day once. What ends at midnight ends at 24 o'clock. */
    static String fromTo(Interruption lost, ZoneId zone, Language language) {
        ZonedDateTime from = lost.from().atZone(zone);
        ZonedDateTime to = lost.to().atZone(zone);
        boolean midnight = to.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate last = midnight ? to.toLocalDate().minusDays(1) : to.toLocalDate();
        String time = Messages.of(
                language,
                "visits.clock",
                "%02d".formatted(midnight ? HOURS : to.getHour()),
                "%02d".formatted(to.getMinute()));
        boolean oneDay = from.toLocalDate().equals(last);
        return Messages.of(
                language,
                "visits.from-to",
                ThaiDates.withTime(lost.from(), zone, language),
                oneDay ? time : Messages.of(language, "visits.day-clock", ThaiDates.full(last, language), time));
    }

    /** Why a period has no figures, in few words. */
    static String absence(VisitSum sum, LocalDate countedSince, Language language) {
        boolean begun = countedSince != null && !sum.to().isBefore(countedSince);
        return Messages.of(language, begun ? "visits.interrupted" : "visits.not-begun");
    }

    /** When counting was interrupted: whole days as days, else with the time of day. */
    static String interruption(Interruption lost, ZoneId zone, Language language) {
        ZonedDateTime from = lost.from().atZone(zone);
        ZonedDateTime to = lost.to().atZone(zone);
        boolean whole = from.toLocalTime().equals(LocalTime.MIDNIGHT)
                && to.toLocalTime().equals(LocalTime.MIDNIGHT);
        return whole
                ? days(from.toLocalDate(), to.toLocalDate().minusDays(1), language)
                : Messages.of(
                        language,
                        "visits.from-to",
                        ThaiDates.withTime(lost.from(), zone, language),
                        ThaiDates.withTime(lost.to(), zone, language));
    }

    /** What stands below a bar: "22 พ.ย.", "พ.ย. 69", "ไตรมาส 1" or a year. */
    static String below(Period part, Language language) {
        String day = ThaiDates.abbreviated(part.from(), language);
        return switch (part.kind()) {
            case DAY, FREE -> day.substring(0, day.lastIndexOf(' '));
            case MONTH -> day.substring(day.indexOf(' ') + 1);
            case FISCAL_QUARTER ->
                Messages.of(
                        language,
                        "visits.name.quarter-brief",
                        Integer.toString(FiscalYear.quarterOf(part.from())),
                        year(FiscalYear.of(part.from()).buddhistYear(), language));
            case YEAR, FISCAL_YEAR -> year(buddhistYear(part), language);
        };
    }

    private static String name(Period period, Language language) {
        return switch (period.kind()) {
            case DAY -> ThaiDates.full(period.from(), language);
            case FREE -> days(period.from(), period.to(), language);
            case MONTH -> ThaiDates.month(YearMonth.from(period.from()), language);
            case FISCAL_QUARTER ->
                Messages.of(
                        language,
                        "visits.name.quarter",
                        Integer.toString(FiscalYear.quarterOf(period.from())),
                        year(FiscalYear.of(period.from()).buddhistYear(), language));
            case YEAR -> Messages.of(language, "visits.name.year", year(buddhistYear(period), language));
            case FISCAL_YEAR -> Messages.of(language, "visits.name.fiscal-year", year(buddhistYear(period), language));
        };
    }

    private static int buddhistYear(Period period) {
        return period.kind() == PeriodKind.FISCAL_YEAR
                ? FiscalYear.of(period.from()).buddhistYear()
                : period.from().getYear() + BUDDHIST_ERA;
    }

    private static String year(int buddhistYear, Language language) {
        return Integer.toString(language == Language.EN ? buddhistYear - BUDDHIST_ERA : buddhistYear);
    }
}
