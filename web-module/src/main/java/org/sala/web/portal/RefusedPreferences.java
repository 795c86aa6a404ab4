package org.sala.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed into a form of preferences that was refused. It stands in the address that leads back to the form, as
 * {@code w12.typed.rows=many}, so that it is in the fields again and can be mended; nothing is stored.
 */
record RefusedPreferences(Map<String, String> parameters) {
    static final RefusedPreferences NONE = new RefusedPreferences(Map.of());
    private static final int LONGEST = 250;

    /** The parameters that lead back to the form of a window with what the request gave for its preferences. */
    static String inAddress(HttpServletRequest request, String window, List<Preference> preferences) {
        StringBuilder address = new StringBuilder("&w" + window + ".mode=" + WindowMode.EDIT.word());
        for (Preference preference : preferences) {
            String typed = request.getParameter(preference.name());
            if (typed != null) {
                String kept = typed.substring(0, Math.min(typed.length(), LONGEST));
                address.append('&')
                        .append(name(window, preference))
                        .append('=')
                        .append(URLEncoder.encode(kept, StandardCharsets.UTF_8));
            }
        }
        return address.toString();
    }

    /** What was typed for the preference of the window, empty when nothing was refused. */
    Optional<String> typed(long window, Preference preference) {
        return Optional.ofNullable(parameters.get(name(Long.toString(window), preference)));
    }

    private static String name(String window, Preference preference) {
        return "w" + window + ".typed." + preference.name();
    }
}
