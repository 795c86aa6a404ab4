package org.sala.web.portal;

import java.util.Map;
import java.util.TreeMap;
import org.sala.portal.domain.LayoutView;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;

/**
 * Mode and state of every window of a page, as they stand in its address: {@code ?w12.mode=help&w12.state=maximized}. Links change those
 * of one window and leave the others, so that the way back and bookmarks work.
 */
record WindowAddresses(String path, Map<String, String> given) {

    WindowAddresses(String path, Map<String, String> given) {
        this.path = path;
        this.given = new TreeMap<>(given);
        this.given.keySet().removeIf(name -> !name.matches("w[1-9][0-9]{0,8}\\.(mode|state)"));
    }

    /** The same without what says of a window of the layout what is usual, or speaks of no window of it. */
    WindowAddresses departing(LayoutView layout) {
        Map<String, String> departures = new TreeMap<>();
        for (Region region : Region.values()) {
            for (WindowView window : layout.in(region)) {
                WindowState usual = window.folded() ? WindowState.MINIMIZED : WindowState.NORMAL;
                keep("w" + window.id() + ".mode", mode(window.id()) != WindowMode.VIEW, departures);
                keep("w" + window.id() + ".state", state(window.id(), usual) != usual, departures);
            }
        }
        return new WindowAddresses(path, departures);
    }

    private void keep(String name, boolean departs, Map<String, String> departures) {
        if (departs) {
            departures.put(name, given.get(name));
        }
    }

    /** Whether every window is as it usually is. */
    boolean isUsual() {
        return given.isEmpty();
    }

    WindowMode mode(long window) {
        return WindowMode.of(given.get("w" + window + ".mode"));
    }

    WindowState state(long window, WindowState usual) {
        return WindowState.of(given.get("w" + window + ".state"), usual);
    }

    String with(long window, WindowMode mode) {
        return with(window, "mode", mode.word(), mode == WindowMode.VIEW);
    }

    String with(long window, WindowState state, WindowState usual) {
        return with(window, "state", state.word(), state == usual);
    }

    private String with(long window, String what, String word, boolean usual) {
        Map<String, String> changed = new TreeMap<>(given);
        if (usual) {
            changed.remove("w" + window + "." + what);
        } else {
            changed.put("w" + window + "." + what, word);
        }
        StringBuilder address = new StringBuilder(path);
        changed.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(value));
        return address.append("#w").append(window).toString();
    }
}
