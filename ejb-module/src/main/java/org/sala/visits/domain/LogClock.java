package org.sala.visits.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Reads {@code 10/Oct/2000:13:55:36 +0700} into a day of the office's zone and the second of that day. Most lines share
 * date and offset with the line before, so both are remembered.
 */
final class LogClock {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private final ZoneId zone;
    private long dateBytes;
    private long moreDateBytes;
    private long offsetBytes;
    private long writtenMidnight;
    private LocalDate day;
    private long dayStart = Long.MAX_VALUE;
    private long dayEnd = Long.MIN_VALUE;
    private long epochSecond;

    LogClock(ZoneId zone) {
        this.zone = zone;
    }

    /** The second of the day, from 0 to 86,399 (longer only where clocks are set back), or -1 when this is no time. */
    int secondOfDay(byte[] bytes, int at) {
        int inDay = two(bytes, at + 12) * 3600 + two(bytes, at + 15) * 60 + two(bytes, at + 18);
        if (two(bytes, at + 12) > 23 || two(bytes, at + 15) > 59 || two(bytes, at + 18) > 60 || bytes[at + 20] != ' ') {
            return -1;
        }
        long date = Bytes.longAt(bytes, at);
        long moreDate = Bytes.longAt(bytes, at + 4);
        long offset = Bytes.longAt(bytes, at + 18) >>> 16;
        if (date != dateBytes || moreDate != moreDateBytes || offset != offsetBytes) {
            if (!readDate(bytes, at)) {
                return -1;
            }
            dateBytes = date;
            moreDateBytes = moreDate;
            offsetBytes = offset;
        }
        long second = writtenMidnight + inDay;
        epochSecond = second;
        if (second < dayStart || second >= dayEnd) {
            turnTo(second);
        }
        return (int) (second - dayStart);
    }

    /** The day of the line read last. */
    LocalDate day() {
        return day;
    }

    /** The instant of the line read last, in seconds since 1970. */
    long epochSecond() {
        return epochSecond;
    }

    private void turnTo(long second) {
        day = Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
        dayStart = day.atStartOfDay(zone).toEpochSecond();
        dayEnd = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
    }

    private boolean readDate(byte[] bytes, int at) {
        int month = MONTHS.indexOf(Bytes.text(bytes, at + 3, at + 6));
        int minutes = two(bytes, at + 22) * 60 + two(bytes, at + 24);
        boolean written = bytes[at + 2] == '/' && bytes[at + 6] == '/' && bytes[at + 11] == ':';
        boolean signed = bytes[at + 21] == '+' || bytes[at + 21] == '-';
        if (!written || !signed || month < 0 || month % 3 != 0 || minutes > 18 * 60) {
            return false;
        }
        int year = two(bytes, at + 7) * 100 + two(bytes, at + 9);
        try {
            long midnight = LocalDate.of(year, month / 3 + 1, two(bytes, at))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toEpochSecond();
            if (year < 1990 || year > 9999) {
                return false;
            }
            writtenMidnight = midnight - (bytes[at + 21] == '-' ? -60L : 60L) * minutes;
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** A number of two digits; far out of every range when it is none. */
    private static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 10_000 : tens * 10 + ones;
    }
}
