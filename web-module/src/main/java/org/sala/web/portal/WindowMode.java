package org.sala.web.portal;

import java.util.Arrays;
import java.util.Locale;

/** What a window shows: its content, a form of its preferences, or what it is for. */
public enum WindowMode {
    VIEW,
    EDIT,
    HELP;

    static WindowMode of(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElse(VIEW);
    }

    /** As it is written in addresses, and the name of the facelet. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
