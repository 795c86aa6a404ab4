package org.sala.portal.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sala.shared.Refused;

/**
 * How a portal page is laid out, or shall be: its regions and the windows in them, in the order of reading. Every change is another layout.
 */
public record Layout(PageTemplate template, List<PlacedWindow> windows) {
    /** The most windows a page has; more would neither be read nor be quick. */
    public static final int MOST_WINDOWS = 40;

    /**
     * Windows of regions the template has not go to the middle: those from above in front, those from beside behind.
     *
     * @throws Refused when there are more than {@value #MOST_WINDOWS}
     */
    public Layout {
        if (windows.size() > MOST_WINDOWS) {
            throw new Refused("portal.refusal.too-many-windows");
        }
        windows = windows.stream()
                .sorted(Comparator.comparing(PlacedWindow::region))
                .map(window -> window.in(template.homeOf(window.region())))
                .sorted(Comparator.comparing(PlacedWindow::region))
                .toList();
    }

    /** The windows of a region. */
    public List<PlacedWindow> in(Region region) {
        return windows.stream().filter(window -> window.region() == region).toList();
    }

    /** @throws Refused when no window has the number */
    public PlacedWindow window(long number) {
        return windows.stream()
                .filter(window -> window.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused("portal.refusal.no-such-window"));
    }

    /** The same windows in the regions of another template. */
    public Layout divided(PageTemplate other) {
        return new Layout(other, windows);
    }

    /** A window before the one that stands at this place of the region now, counted from 0; behind the last when there is none. */
    public Layout moved(long number, Region region, int place) {
        PlacedWindow moving = window(number).in(template.homeOf(region));
        return without(number).with(moving, place);
    }

    /** Another window, the last of its region, for those whom the audience admits. */
    public Layout added(String portlet, Region region, Audience audience) {
        long number = windows.stream()
                .mapToLong(PlacedWindow::number)
                .filter(taken -> taken >= PlacedWindow.FIRST_NEW)
                .max()
                .orElse(PlacedWindow.FIRST_NEW - 1);
        PlacedWindow added =
                new PlacedWindow(number + 1, portlet, template.homeOf(region), Map.of(), audience, null, false);
        return with(added, MOST_WINDOWS);
    }

    /** All windows but one. */
    public Layout without(long number) {
        PlacedWindow gone = window(number);
        return new Layout(
                template,
                windows.stream().filter(window -> !window.equals(gone)).toList());
    }

    /** A window that stands where it stood and is set otherwise. */
    public Layout set(PlacedWindow wanted) {
        PlacedWindow present = window(wanted.number());
        PlacedWindow set = wanted.in(present.region());
        return new Layout(
                template,
                windows.stream()
                        .map(window -> window.equals(present) ? set : window)
                        .toList());
    }

    private Layout with(PlacedWindow window, int place) {
        List<PlacedWindow> all = new ArrayList<>(windows);
        List<PlacedWindow> beside = in(window.region());
        int at = Math.max(0, Math.min(place, beside.size()));
        all.add(at == beside.size() ? all.size() : all.indexOf(beside.get(at)), window);
        return new Layout(template, all);
    }
}
