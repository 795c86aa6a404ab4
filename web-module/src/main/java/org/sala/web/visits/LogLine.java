package org.sala.web.visits;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One line of the traffic log, in NCSA combined format. What the client sends is cut at a length and escaped (quotes,
 * backslashes, control characters and everything beyond ASCII), so that no request can forge a line or a field.
 *
 * @param day the date the line belongs to, in the office's zone
 */
record LogLine(LocalDate day, String text) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);
    private static final int LONGEST_FIELD = 2_000;
    private static final String HEX = "0123456789abcdef";

    /** The line of a request that was answered. */
    static LogLine of(HttpServletRequest request, String client, int status, long bytes, ZonedDateTime time) {
        String query = request.getQueryString();
        StringBuilder line = new StringBuilder(240);
        field(line, client).append(" - ");
        user(line, request.getRemoteUser())
                .append(" [")
                .append(TIME.format(time))
                .append("] \"");
        field(line, request.getMethod()).append(' ');
        field(line, query == null ? path(request) : path(request) + '?' + query).append(' ');
        field(line, request.getProtocol()).append("\" ").append(status).append(' ');
        line.append(bytes == 0 ? "-" : Long.toString(bytes)).append(" \"");
        field(line, request.getHeader("Referer")).append("\" \"");
        field(line, request.getHeader("User-Agent")).append("\"\n");
        return new LogLine(time.toLocalDate(), line.toString());
    }

    private static StringBuilder user(StringBuilder line, String name) {
        return field(line, name == null ? null : name.replace(' ', '_'));
    }

    private static StringBuilder field(StringBuilder line, String value) {
        if (value == null || value.isEmpty()) {
            return line.append('-');
        }
        int end = Math.min(value.length(), LONGEST_FIELD);
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

    /** The path; of a preview link all but its secret. */
    private static String path(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^((?:/en)?/preview/)[^/]+", "$1-");
    }
}
