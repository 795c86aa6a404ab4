package org.sala.portal.domain;

import java.util.List;

/** Into how many regions a portal page is divided. */
public enum PageTemplate {
    ONE(Region.MAIN),
    TWO(Region.MAIN, Region.SIDE),
    THREE(Region.TOP, Region.MAIN, Region.SIDE);

    private final List<Region> regions;

    PageTemplate(Region... regions) {
        this.regions = List.of(regions);
    }

    /** The regions of the page, in the order in which they are read. */
    public List<Region> regions() {
        return regions;
    }

    /** Where a window goes that is meant for a region: there, or to the middle where the page has no such region. */
    public Region homeOf(Region wanted) {
        return regions.contains(wanted) ? wanted : Region.MAIN;
    }
}
