package org.sala.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page without its windows, cut where they stand.
 *
 * @param pieces one more than there are windows
 * @param windows their numbers in the order of the page
 */
record Surround(List<String> pieces, List<Long> windows) {
    /** Nobody who writes for the site knows it. */
    private static final String MARK = "<!--" + UUID.randomUUID() + ":";

    private static final String END = "-->";

    /** What stands for a window on a page that is to be cut. */
    static String mark(long window) {
        return MARK + window + END;
    }

    /** Cuts a page at its marks. */
    static Surround cut(String page) {
        List<String> pieces = new ArrayList<>();
        List<Long> windows = new ArrayList<>();
        int from = 0;
        for (int at = page.indexOf(MARK); at >= 0; at = page.indexOf(MARK, from)) {
            int end = page.indexOf(END, at);
            pieces.add(page.substring(from, at));
            windows.add(Long.valueOf(page.substring(at + MARK.length(), end)));
            from = end + END.length();
        }
        pieces.add(page.substring(from));
        return new Surround(List.copyOf(pieces), List.copyOf(windows));
    }

    /**
     * The page with its windows.
     *
     * @param html what they say, by their numbers
     * @throws IllegalStateException when one is missing
     */
    String with(Map<Long, String> html) {
        StringBuilder page = new StringBuilder(64 << 10).append(pieces.get(0));
        for (int i = 0; i < windows.size(); i++) {
            String window = html.get(windows.get(i));
            if (window == null) {
                throw new IllegalStateException("window " + windows.get(i) + " has not been written");
            }
            page.append(window).append(pieces.get(i + 1));
        }
        return page.toString();
    }
}
