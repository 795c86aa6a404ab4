package org.sala.web.portal;

import java.util.Map;
import java.util.Optional;
import org.sala.office.domain.PersonView;
import org.sala.shared.Language;

/**
 * What a portlet is asked.
 *
 * @param preferences as set for the window, none for what is at its default
 * @param maximized whether the window has the page for itself and may show more
 * @param person who is signed in; empty on public pages
 */
public record PortletRequest(
        Map<String, String> preferences, boolean maximized, Language language, Optional<PersonView> person) {
    private static final int ROWS_WHEN_MAXIMIZED = 50;
    private static final int MOST_ROWS = 50;

    /** How many rows to show: as the preference {@code rows} says, more when maximized. */
    public int rows(int usual) {
        return maximized ? ROWS_WHEN_MAXIMIZED : number("rows", usual, 1, MOST_ROWS);
    }

    /** The preference as a whole number within bounds; the usual value when it is missing or no number. */
    public int number(String name, int usual, int least, int most) {
        String value = preferences.getOrDefault(name, "");
        return value.matches("[0-9]{1,6}") ? Math.max(least, Math.min(most, Integer.parseInt(value))) : usual;
    }

    /** The preference as a text, null when it is missing or empty. */
    public String text(String name) {
        String value = preferences.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
