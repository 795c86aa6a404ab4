package org.sala.portal.domain;

import java.util.Comparator;
import java.util.List;

/** The windows of a portal page as somebody sees them, region by region in the order of reading; hidden ones included. */
public record LayoutView(String page, List<WindowView> windows) {

    public LayoutView {
        windows = windows.stream()
                .sorted(Comparator.comparing(WindowView::region)
                        .thenComparing(WindowView::place)
                        .thenComparing(WindowView::id))
                .toList();
    }

    /** The shown windows of a region. */
    public List<WindowView> in(Region region) {
        return windows.stream()
                .filter(window -> window.region() == region && !window.hidden())
                .toList();
    }

    /** The windows that are hidden. */
    public List<WindowView> hidden() {
        return windows.stream().filter(WindowView::hidden).toList();
    }
}
