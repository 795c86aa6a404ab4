package org.sala.operations.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.sala.shared.Refused;

/**
 * What a job may be told when it is started. Its label stands under {@code operations.job.JOB.parameter.NAME}, a sentence of help under
 * {@code .help} below it, and each choice under its own word below it.
 *
 * @param name lower-case letters and hyphens, never {@code run}, which is the number of the run
 * @param usual what a run of the timetable is told; of a day, how many days from today, such as {@code -1} for yesterday; empty for nothing
 * @param least of a number the smallest, of a day the earliest in days from today
 * @param most of a number the largest, of a day the latest in days from today, of a text the most characters
 * @param choices the words to choose from; empty but for a choice
 * @param required whether a run without it is refused
 */
public record JobParameter(
        String name, ParameterKind kind, String usual, long least, long most, List<String> choices, boolean required) {
    private static final int LONGEST_TEXT = 200;
    private static final int EARLIEST = -36_500;

    public JobParameter {
        choices = List.copyOf(choices);
    }

    /** A day up to today, usually so many days from today: -1 is yesterday. */
    public static JobParameter day(String name, int usual) {
        return new JobParameter(name, ParameterKind.DAY, Integer.toString(usual), EARLIEST, 0, List.of(), true);
    }

    /** A line of text of at most so many characters, no more than 200, usually none. */
    public static JobParameter text(String name, int most) {
        return new JobParameter(name, ParameterKind.TEXT, "", 0, Math.min(most, LONGEST_TEXT), List.of(), false);
    }

    /** One of these words; the first is the usual one. */
    public static JobParameter choice(String name, String... words) {
        return new JobParameter(name, ParameterKind.CHOICE, words[0], 0, 0, List.of(words), true);
    }

    /** A whole number within bounds, both of them allowed. */
    public static JobParameter number(String name, long least, long most, long usual) {
        return new JobParameter(name, ParameterKind.NUMBER, Long.toString(usual), least, most, List.of(), true);
    }

    /** The same, which may be left empty and usually is. */
    public JobParameter orNothing() {
        return new JobParameter(name, kind, "", least, most, choices, false);
    }

    /** What a run is told when nobody says anything. */
    public String usualOn(LocalDate today) {
        return kind == ParameterKind.DAY && !usual.isEmpty()
                ? today.plusDays(Long.parseLong(usual)).toString()
                : usual;
    }

    /**
     * What was typed, as the job is told it.
     *
     * @param typed null for nothing
     * @throws Refused when it is missing, is not of the kind, or lies outside of the bounds
     */
    public String checked(String typed, LocalDate today) {
        String value = typed == null ? "" : typed.strip();
        if (value.isEmpty()) {
            if (required) {
                throw new Refused("operations.refusal.parameter-missing");
            }
            return value;
        }
        return switch (kind) {
            case DAY -> day(value, today);
            case TEXT -> text(value);
            case CHOICE -> choice(value);
            case NUMBER -> number(value);
        };
    }

    private String day(String value, LocalDate today) {
        LocalDate earliest = today.plusDays(least);
        LocalDate latest = today.plusDays(most);
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.isBefore(earliest) || day.isAfter(latest)) {
                throw new Refused("operations.refusal.parameter-day-bounds", earliest, latest);
            }
            return day.toString();
        } catch (DateTimeParseException e) {
            throw new Refused("operations.refusal.parameter-day");
        }
    }

    private String text(String value) {
        if (value.length() > most || value.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("operations.refusal.parameter-text", most);
        }
        return value;
    }

    private String choice(String value) {
        if (!choices.contains(value)) {
            throw new Refused("operations.refusal.parameter-choice");
        }
        return value;
    }

    private String number(String value) {
        if (!value.matches("-?[0-9]{1,15}") || Long.parseLong(value) < least || Long.parseLong(value) > most) {
            throw new Refused("operations.refusal.parameter-number", least, most);
        }
        return Long.toString(Long.parseLong(value));
    }
}
