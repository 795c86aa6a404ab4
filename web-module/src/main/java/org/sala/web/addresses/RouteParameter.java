package org.sala.web.addresses;

import java.util.regex.Pattern;

/** A parameter an address takes in its query: its name and its shape. An empty value counts as none. */
record RouteParameter(Pattern name, Pattern shape) {
    private static final Pattern ANY_TEXT = Pattern.compile("[^\\p{Cntrl}]{0,200}");

    /** A whole number from 0 on, at most 999999. */
    static RouteParameter number(String name) {
        return new RouteParameter(Pattern.compile(name), Pattern.compile("[0-9]{1,6}"));
    }

    /** A code such as {@code activity-pictures} or {@code 9(8)}. */
    static RouteParameter word(String name) {
        return new RouteParameter(Pattern.compile(name), Pattern.compile("[A-Za-z0-9().-]{1,60}"));
    }

    /** What a person typed, up to 200 characters without control characters. */
    static RouteParameter text(String name) {
        return new RouteParameter(Pattern.compile(name), ANY_TEXT);
    }

    /** Mode and state of the windows of a portal page, such as {@code w12.mode=help}. */
    static RouteParameter window() {
        return new RouteParameter(
                Pattern.compile("w[1-9][0-9]{0,8}\\.(mode|state)"),
                Pattern.compile("view|edit|help|normal|minimized|maximized"));
    }

    boolean isNamed(String given) {
        return name.matcher(given).matches();
    }

    boolean accepts(String value) {
        return shape.matcher(value).matches();
    }
}
