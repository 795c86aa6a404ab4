package org.sala.web.portal;

import java.util.List;

/**
 * Something that can be set about a window. Its label is the text {@code portlet.preference.<name>}, that of a choice
 * {@code portlet.choice.<value>}.
 *
 * @param usual what holds when nothing is set
 * @param choices what may be chosen; empty for a number or a text
 * @param least of a number, ignored for others
 * @param most of a number; of a text how many characters
 */
public record Preference(String name, Kind kind, String usual, List<String> choices, int least, int most) {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LINK = 500;

    /** How a preference is asked for and checked. */
    public enum Kind {
        NUMBER,
        CHOICE,
        TEXT,
        LINK
    }

    /** A whole number within bounds. */
    public static Preference number(String name, int usual, int least, int most) {
        return new Preference(name, Kind.NUMBER, Integer.toString(usual), List.of(), least, most);
    }

    /** How many rows the window shows. */
    public static Preference rows(int usual) {
        return number("rows", usual, 1, 50);
    }

    /** One of several values; the empty one means all. */
    public static Preference choice(String name, String usual, List<String> choices) {
        return new Preference(name, Kind.CHOICE, usual, List.copyOf(choices), 0, 0);
    }

    /** A short text. */
    public static Preference text(String name) {
        return new Preference(name, Kind.TEXT, "", List.of(), 0, LONGEST_TEXT);
    }

    /** An address of this site, from the first slash on, or of another one that is had over HTTP. */
    public static Preference link(String name) {
        return new Preference(name, Kind.LINK, "", List.of(), 0, LONGEST_LINK);
    }

    /** Whether the preference may have this value. */
    public boolean accepts(String value) {
        return switch (kind) {
            case NUMBER -> value.matches("[0-9]{1,6}") && within(Integer.parseInt(value));
            case CHOICE -> choices.contains(value);
            case TEXT -> fits(value);
            case LINK -> value.isEmpty() || fits(value) && value.matches("(https?:/)?/[^/\\\\\\s][^\\s\\\\]*|/");
        };
    }

    /** Whether it may be typed: a value it accepts, or nothing where that stands for the usual one. */
    public boolean acceptsTyped(String value) {
        return isLeftOut(value) || accepts(value.strip());
    }

    /** Whether nothing was typed, which stands for the usual value except in a choice, where it is one. */
    public boolean isLeftOut(String value) {
        return value == null || value.isBlank() && kind != Kind.CHOICE;
    }

    private boolean fits(String value) {
        return value.length() <= most && value.chars().noneMatch(Character::isISOControl);
    }

    private boolean within(int number) {
        return number >= least && number <= most;
    }
}
