package org.sala.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * Dates as Thai offices write them: Buddhist years in Thai, Christian years in English. The names of the months stand here because a
 * cut-down Java runtime without locale data would silently fall back to others.
 */
public final class ThaiDates {

    private static final int BUDDHIST_ERA = 543;

    private static final List<String> THAI = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");

    private static final List<String> THAI_SHORT =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private ThaiDates() {}

    /** "2 ธันวาคม 2563" or "2 December 2020". */
    public static String full(LocalDate date, Language language) {
        return date.getDayOfMonth() + " " + month(YearMonth.from(date), language);
    }

    /** "2 ธ.ค. 63" or "2 Dec 2020". */
    public static String abbreviated(LocalDate date, Language language) {
        int month = date.getMonthValue() - 1;
        if (language == Language.EN) {
            return date.getDayOfMonth() + " " + ENGLISH.get(month).substring(0, 3) + " " + date.getYear();
        }
        return "%d %s %02d"
                .formatted(date.getDayOfMonth(), THAI_SHORT.get(month), (date.getYear() + BUDDHIST_ERA) % 100);
    }

    /** "๒ ธันวาคม ๒๕๖๓", for formal prints in Thai. */
    public static String formal(LocalDate date) {
        return ThaiText.thaiDigits(full(date, Language.TH));
    }

    /** "ธันวาคม 2563" or "December 2020". */
    public static String month(YearMonth month, Language language) {
        int index = month.getMonthValue() - 1;
        return language == Language.EN
                ? ENGLISH.get(index) + " " + month.getYear()
                : THAI.get(index) + " " + (month.getYear() + BUDDHIST_ERA);
    }

    /** "2 ธันวาคม 2563 เวลา 14.30 น." or "2 December 2020, 14:30", in the given zone. */
    public static String withTime(Instant instant, ZoneId zone, Language language) {
        String date = full(LocalDate.ofInstant(instant, zone), language);
        LocalTime time = LocalTime.ofInstant(instant, zone);
        return language == Language.EN
                ? "%s, %02d:%02d".formatted(date, time.getHour(), time.getMinute())
                : "%s เวลา %02d.%02d น.".formatted(date, time.getHour(), time.getMinute());
    }
}
