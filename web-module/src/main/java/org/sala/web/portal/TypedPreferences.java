package org.sala.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.shared.Refused;

/** Reads preferences from a form. */
final class TypedPreferences {
    private TypedPreferences() {}

    /**
     * What was typed, as far as the portlet knows such preferences; none for what was left out.
     *
     * @throws Refused when a value cannot be; it is refused rather than bent
     */
    static Map<String, String> of(HttpServletRequest request, List<Preference> known) {
        Map<String, String> wanted = new TreeMap<>();
        for (Preference preference : known) {
            String value = request.getParameter(preference.name());
            if (preference.isLeftOut(value)) {
                continue;
            }
            if (!preference.accepts(value.strip())) {
                throw new Refused("portal.refusal.preference-wrong");
            }
            wanted.put(preference.name(), value.strip());
        }
        return wanted;
    }
}
