package org.sala.portal.domain;

import java.util.Map;
import org.sala.shared.Refused;

/**
 * A window in a {@link Layout}.
 *
 * @param number that of the window on the page; one that is not on the page yet has a number from {@value #FIRST_NEW}
 * @param groupId whose members alone see it; null for all whom the audience admits
 * @param fixed whether people must leave it as the office has it
 */
public record PlacedWindow(
        long number,
        String portlet,
        Region region,
        Map<String, String> preferences,
        Audience audience,
        Long groupId,
        boolean fixed) {
    /** From here on windows are numbered that are only in a draft. */
    public static final long FIRST_NEW = 900_000_000;

    private static final String NAME = "[a-z][a-z-]{0,59}";

    /** @throws Refused when the portlet cannot be the name of one */
    public PlacedWindow {
        if (!portlet.matches(NAME)) {
            throw new Refused("portal.refusal.no-such-portlet");
        }
        preferences = Map.copyOf(preferences);
    }

    /** Whether it is only in a draft so far. */
    public boolean isNew() {
        return number >= FIRST_NEW;
    }

    /** Whether it is meant for everybody. */
    public boolean isPublic() {
        return audience == Audience.EVERYBODY && groupId == null;
    }

    /** The window as somebody sees it at a place of its region. */
    public WindowView view(int place) {
        return new WindowView(number, portlet, region, place, preferences, fixed, false, false, 0);
    }

    PlacedWindow in(Region other) {
        return new PlacedWindow(number, portlet, other, preferences, audience, groupId, fixed);
    }
}
