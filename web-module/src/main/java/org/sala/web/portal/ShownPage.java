package org.sala.web.portal;

import java.util.List;
import java.util.Map;
import org.sala.portal.domain.Region;

/** A portal page as its facelet reads it: {@code #{page.top}}, {@code #{page.main}}, {@code #{page.side}}. */
public final class ShownPage {
    private final Map<Region, List<ShownWindow>> regions;
    private final List<ShownWindow> hidden;
    private final String code;
    private List<ShownWindow> undrawn;

    ShownPage(String code, Map<Region, List<ShownWindow>> regions, List<ShownWindow> hidden) {
        this.code = code;
        this.regions = regions;
        this.hidden = hidden;
    }

    /** The name of the page. */
    public String getCode() {
        return code;
    }

    /** The windows above the others. */
    public List<ShownWindow> getTop() {
        return in(Region.TOP);
    }

    /** The windows people came for. */
    public List<ShownWindow> getMain() {
        return in(Region.MAIN);
    }

    /** The windows beside. */
    public List<ShownWindow> getSide() {
        return in(Region.SIDE);
    }

    /** All windows that stand on it. */
    List<ShownWindow> windows() {
        return regions.values().stream().flatMap(List::stream).toList();
    }

    /** The windows that had to be written when this was first asked: the same ones while they are being written, one after the other. */
    public List<ShownWindow> getUndrawn() {
        if (undrawn == null) {
            undrawn = windows().stream().filter(window -> window.html() == null).toList();
        }
        return undrawn;
    }

    List<ShownWindow> in(Region region) {
        return regions.getOrDefault(region, List.of());
    }

    /** The windows the person took from the page. */
    public List<ShownWindow> getHidden() {
        return hidden;
    }

    /** Whether one window has the page for itself. */
    public boolean isSingle() {
        return getMain().size() == 1 && getMain().get(0).isMaximized();
    }
}
