package org.sala.portal.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which places the free windows of a region have when one is put among them: those the office's fixed windows leave, in order. */
public final class FreePlaces {
    private FreePlaces() {}

    /**
     * The place of each free window.
     *
     * @param moving the window that is put here
     * @param others what else stands in the region, in order
     * @param place among the others, before which it is put; anything outside is the first or the last
     */
    public static Map<Long, Integer> of(long moving, List<WindowView> others, int place) {
        int at = Math.max(0, Math.min(place, others.size()));
        List<Long> free = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            if (i == at) {
                free.add(moving);
            }
            if (!others.get(i).fixed()) {
                free.add(others.get(i).id());
            }
        }
        if (at == others.size()) {
            free.add(moving);
        }
        Set<Integer> taken =
                others.stream().filter(WindowView::fixed).map(WindowView::place).collect(Collectors.toSet());
        Map<Long, Integer> places = new LinkedHashMap<>();
        int next = 0;
        for (long window : free) {
            while (taken.contains(next)) {
                next++;
            }
            places.put(window, next++);
        }
        return places;
    }
}
