package org.sala.web.visits;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sala.web.addresses.Asked;

/**
 * One line of the traffic log, in NCSA combined format. What the client sends is cut at a length and escaped (quotes,
 * backslashes, control characters and everything beyond ASCII), so that no request can forge a line or a field.
 *
 * @param day the date the line belongs to, in the office's zone
 */
record LogLine(LocalDate day, String text) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);
    private static final Pattern SECRET = Pattern.compile("^((?:/en)?/preview/)[^/]+");
    private static volatile Second lastSecond = new Second(Long.MIN_VALUE, ZoneOffset.UTC, "");
    private static final int LONGEST_FIELD = 2_000;
    private static final String HEX = "0123456789abcdef";

    /** The line of a request that was answered. */
    static LogLine of(Asked asked, String client, int status, long bytes, ZonedDateTime time) {
        String query = asked.query();
        StringBuilder line = new StringBuilder(240);
        field(line, client).append(" - ");
        user(line, asked.user()).append(" [").append(written(time)).append("] \"");
        field(line, asked.method()).append(' ');
        field(line, query == null ? path(asked) : path(asked) + '?' + query).append(' ');
        field(line, asked.protocol()).append("\" ").append(status).append(' ');
        line.append(bytes == 0 ? "-" : Long.toString(bytes)).append(" \"");
        field(line, asked.header("Referer")).append("\" \"");
        field(line, asked.header("User-Agent")).append("\"\n");
        return new LogLine(time.toLocalDate(), line.toString());
    }

    /** The time to the second; it is written once a second, whatever the number of requests. */
    private static String written(ZonedDateTime time) {
        Second known = lastSecond;
        long second = time.toEpochSecond();
        if (known.epoch() != second || !known.zone().equals(time.getZone())) {
            known = new Second(second, time.getZone(), TIME.format(time));
            lastSecond = known;
        }
        return known.text();
    }

    private record Second(long epoch, ZoneId zone, String text) {}

    private static StringBuilder user(StringBuilder line, String name) {
        return field(line, name == null ? null : name.replace(' ', '_'));
    }

    private static StringBuilder field(StringBuilder line, String value) {
        if (value == null || value.isEmpty()) {
            return line.append('-');
        }
        int end = Math.min(value.length(), LONGEST_FIELD);
        if (isPlain(value, end)) {
            return line.append(value, 0, end);
        }
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7f) {
                line.append(c);
            } else if (c < 0x100) {
                line.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                line.append('?');
            }
        }
        return line;
    }

    private static boolean isPlain(String value, int end) {
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The path; of a preview link all but its secret. */
    private static String path(Asked asked) {
        String path = asked.path();
        return path.contains("/preview/") ? SECRET.matcher(path).replaceFirst("$1-") : path;
    }
}
