package org.sala.imports.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.shared.ThaiText;

/** Reads dates as tables hold them: 2020-12-02, 2/12/2563, 2 ธันวาคม 2563, 2 ธ.ค. 63, with or without a time of day. */
public final class OldDate {
    private static final List<String> MONTHS = List.of(
            "มกราคม มค",
            "กุมภาพันธ์ กพ",
            "มีนาคม มีค",
            "เมษายน เมย",
            "พฤษภาคม พค",
            "มิถุนายน มิย",
            "กรกฎาคม กค",
            "สิงหาคม สค",
            "กันยายน กย",
            "ตุลาคม ตค",
            "พฤศจิกายน พย",
            "ธันวาคม ธค");
    private static final String TIME = "(?:[ T]+(\\d{1,2})[:.](\\d{2})(?::\\d{2})?(?: ?น\\.?)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2}) ?([ก-๎.]+) ?(?:พ\\.ศ\\. ?)?(\\d{2}|\\d{4})" + TIME);
    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST = 2400;

    private OldDate() {}

    /** The moment, at midnight where no time is told; years from 2400 on are Buddhist. Empty when it is no date. */
    public static Optional<LocalDateTime> of(String written) {
        String text = ThaiText.arabicDigits(written).replace('\u00A0', ' ').strip();
        try {
            Matcher found = YEAR_FIRST.matcher(text);
            if (found.matches()) {
                return Optional.of(at(found, found.group(1), number(found, 2), found.group(3)));
            }
            found = DAY_FIRST.matcher(text);
            if (found.matches()) {
                return Optional.of(at(found, found.group(3), number(found, 2), found.group(1)));
            }
            found = IN_WORDS.matcher(text);
            if (found.matches()) {
                int month = month(found.group(2));
                String year = found.group(3).length() == 2 ? "25" + found.group(3) : found.group(3);
                return month == 0 ? Optional.empty() : Optional.of(at(found, year, month, found.group(1)));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        String plain = ThaiText.normalise(name).replace(".", "");
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String known : MONTHS.get(i).split(" ")) {
                if (ThaiText.normalise(known).equals(plain)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static LocalDateTime at(Matcher found, String year, int month, String day) {
        int written = Integer.parseInt(year);
        int common = written >= FIRST_BUDDHIST ? written - BUDDHIST_ERA : written;
        LocalTime time = found.group(4) == null ? LocalTime.MIDNIGHT : LocalTime.of(number(found, 4), number(found, 5));
        return LocalDate.of(common, month, Integer.parseInt(day)).atTime(time);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
