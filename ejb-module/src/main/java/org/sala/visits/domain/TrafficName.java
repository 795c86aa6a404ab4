package org.sala.visits.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the portal's own traffic logs are called: {@code access-2026-11-20.log}, with the node behind the date where nodes have names. */
public final class TrafficName {

    private static final Pattern NAME =
            Pattern.compile("access-(\\d{4}-\\d{2}-\\d{2})(-[A-Za-z0-9._]+)?\\.log(\\.gz)?");
    private static final String PACKED = ".gz";

    private TrafficName() {}

    /** How all logs of a day begin. */
    public static String ofDay(LocalDate day) {
        return "access-" + day;
    }

    /** The day of a log of the portal's own; empty for anything else. */
    public static Optional<LocalDate> day(String name) {
        Matcher dated = NAME.matcher(name);
        try {
            return dated.matches() ? Optional.of(LocalDate.parse(dated.group(1))) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Whether the log is packed with gzip. */
    public static boolean isPacked(String name) {
        return name.endsWith(PACKED);
    }

    /** What the log is called when it is packed. */
    public static String packed(String name) {
        return name + PACKED;
    }

    /** What the packed log was called before it was packed. */
    public static String unpacked(String name) {
        return name.substring(0, name.length() - PACKED.length());
    }
}
