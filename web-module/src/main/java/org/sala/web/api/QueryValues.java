package org.sala.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.sala.shared.PageOf;

/** Reads parameters, or says what is wrong with them. Empty counts as not given. */
final class QueryValues {
    static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 1_000_000;

    private QueryValues() {}

    /** The page, from 0. */
    static int page(String text) {
        return number("page", text, 0, 0, LAST_PAGE);
    }

    /** How many items a page has, 20 when not given. */
    static int size(String text) {
        return number("size", text, 20, 1, LARGEST_PAGE);
    }

    /** The day, or the fallback. */
    static LocalDate day(String name, String text, LocalDate fallback) {
        try {
            return isGiven(text) ? inReach(name, LocalDate.parse(text)) : fallback;
        } catch (DateTimeParseException e) {
            throw new BadQuery(name + " must be a date such as 2026-11-23");
        }
    }

    /**
     * The first instant that a day or time means, or the one after it; null when not given.
     *
     * @param after whether the end of the day is meant
     */
    static Instant time(String name, String text, ZoneId zone, boolean after) {
        if (!isGiven(text)) {
            return null;
        }
        try {
            if (text.indexOf('T') > 0) {
                OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', '+'));
                inReach(name, time.toLocalDate());
                return time.toInstant().plusMillis(after ? 1 : 0);
            }
            return inReach(name, LocalDate.parse(text))
                    .plusDays(after ? 1 : 0)
                    .atStartOfDay(zone)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new BadQuery(name + " must be a date such as 2026-11-23 or a time such as 2026-11-23T08:30:00+07:00");
        }
    }

    /** One of the words, the first when not given. */
    static String word(String name, String text, String... words) {
        if (!isGiven(text)) {
            return words[0];
        }
        return Arrays.stream(words)
                .filter(text::equals)
                .findFirst()
                .orElseThrow(() -> new BadQuery(name + " must be one of " + String.join(", ", words)));
    }

    /** One page of a whole list. */
    static <T> PageOf<T> cut(List<T> all, int page, int size) {
        int start = (int) Math.min(all.size(), (long) page * size);
        return new PageOf<>(all.subList(start, Math.min(all.size(), start + size)), all.size(), page, size);
    }

    static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static LocalDate inReach(String name, LocalDate day) {
        if (day.getYear() < 1990 || day.getYear() > 2200) {
            throw new BadQuery(name + " must lie between 1990 and 2200 of the common era");
        }
        return day;
    }

    private static int number(String name, String text, int fallback, int least, int most) {
        if (!isGiven(text)) {
            return fallback;
        }
        int number = text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new BadQuery(name + " must be a whole number from " + least + " to " + most);
        }
        return number;
    }
}
