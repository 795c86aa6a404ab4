package org.sala.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.sala.portal.boundary.PortalDesk;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.Region;

/** Where the windows of the start page of whoever is signed in can go by a button, as {@link WindowActs} reads it. */
@Named("arrangement")
@RequestScoped
public class MyArrangement {
    private static final int LAST = 99;

    @Inject
    private PortalDesk desk;

    @Inject
    private StartPages pages;

    private List<Region> regions;

    /**
     * A way a window can go.
     *
     * @param word up, down or the region
     * @param to where to, such as {@code MAIN:2}
     */
    public record Way(String word, String to) {}

    /** The regions of the page. */
    public List<Region> getRegions() {
        if (regions == null) {
            regions = desk.regions(PortalPage.STAFF_START);
        }
        return regions;
    }

    /** The windows of a region. */
    public List<ShownWindow> in(Region region) {
        return pages.getMine().in(region);
    }

    /** The ways of a free window: past the next free one before or behind it, or to the end of another region. */
    public List<Way> ways(ShownWindow window) {
        Region here = window.getView().region();
        List<ShownWindow> beside = in(here);
        int at = beside.indexOf(window);
        List<Way> ways = new ArrayList<>();
        for (int before = at - 1; before >= 0; before--) {
            if (!beside.get(before).getView().fixed()) {
                ways.add(new Way("up", here + ":" + before));
                break;
            }
        }
        for (int behind = at + 1; behind < beside.size(); behind++) {
            if (!beside.get(behind).getView().fixed()) {
                ways.add(new Way("down", here + ":" + behind));
                break;
            }
        }
        getRegions().stream()
                .filter(region -> region != here)
                .forEach(region -> ways.add(new Way("to-" + region, region + ":" + LAST)));
        return ways;
    }
}
