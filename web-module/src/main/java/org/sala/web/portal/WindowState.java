package org.sala.web.portal;

import java.util.Arrays;
import java.util.Locale;

/** How much room a window has: among others, its title alone, or the whole page. */
public enum WindowState {
    NORMAL,
    MINIMIZED,
    MAXIMIZED;

    static WindowState of(String word, WindowState usual) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElse(usual);
    }

    /** As it is written in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
