package org.sala.portal.boundary;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.domain.PersonView;
import org.sala.portal.domain.FreePlaces;
import org.sala.portal.domain.LayoutView;
import org.sala.portal.domain.PageTemplate;
import org.sala.portal.domain.PersonalWindow;
import org.sala.portal.domain.PortletWindow;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.portal.persistence.PortletWindows;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.TellsClashes;

/**
 * Portal pages as people see them, and where staff arrange their own: kept as differences from the layout of the office, which they can
 * go back to. The office's layout is made at the {@link LayoutDesk}.
 */
@Stateless
@TellsClashes
public class PortalDesk {
    @Inject
    private PortletWindows windows;

    @Inject
    private CurrentPerson currentPerson;

    /** The page as the office laid it out, with the windows meant for a person, or for the public when null. */
    public LayoutView page(String code, PersonView person) {
        return new LayoutView(
                code,
                windows.on(code).stream()
                        .filter(window -> window.isMeantFor(person))
                        .map(PortletWindow::view)
                        .toList());
    }

    /** The page as the person who acts has arranged it. */
    public LayoutView myPage(String code) {
        PersonView person = currentPerson.require();
        Map<Long, PersonalWindow> mine = windows.differences(person.id(), code).stream()
                .collect(toMap(PersonalWindow::windowId, Function.identity()));
        PageTemplate template = windows.require(code).template();
        List<WindowView> arranged = page(code, person).windows().stream()
                .map(window -> mine.computeIfAbsent(window.id(), id -> new PersonalWindow(person.id(), id))
                        .over(window, template))
                .toList();
        return new LayoutView(code, arranged);
    }

    /**
     * Sets what a free window shows the person who acts.
     *
     * @param expectedVersion the version of the window on the person's own page
     * @throws ChangedMeanwhile when the person has changed it since, as in another tab
     * @throws Refused when the office has fixed the window
     */
    public void saveMyPreferences(long windowId, Map<String, String> preferences, int expectedVersion) {
        changeMine(windowId, mine -> {
            requireVersion(mine.version(), expectedVersion);
            mine.prefer(preferences);
        });
    }

    /** Shows the title of a free window alone, or all of it again, to the person who acts. */
    public void foldMine(long windowId, boolean folded) {
        changeMine(windowId, mine -> mine.fold(folded));
    }

    /** Takes a free window from the page of the person who acts, or puts it back. */
    public void hideMine(long windowId, boolean hidden) {
        changeMine(windowId, mine -> mine.hide(hidden));
    }

    /**
     * Puts a free window of the person who acts elsewhere: before the window that stands at this place of the region now, behind the last
     * when there is none. Fixed windows keep their places, and the free ones share those between.
     *
     * @throws Refused when the office has fixed the window, or there is none
     */
    public void moveMine(long windowId, Region region, int place) {
        PortletWindow window = require(windowId);
        Region there = windows.require(window.pageCode()).template().homeOf(region);
        List<WindowView> others = others(myPage(window.pageCode()), windowId, there);
        FreePlaces.of(windowId, others, place)
                .forEach((id, newPlace) -> changeMine(id, mine -> mine.moveTo(there, newPlace)));
    }

    /** The regions of a page, in the order in which they are read. */
    public List<Region> regions(String code) {
        return windows.require(code).template().regions();
    }

    /** Gives the person who acts the office's layout of a page again. */
    public void reset(String pageCode) {
        PersonView person = currentPerson.require();
        windows.differences(person.id(), pageCode).forEach(windows::remove);
    }

    private void changeMine(long windowId, Consumer<PersonalWindow> change) {
        PersonView person = currentPerson.require();
        PortletWindow window = require(windowId);
        if (window.isFixed() || !window.isMeantFor(person)) {
            throw new Refused("portal.refusal.window-fixed");
        }
        PersonalWindow mine =
                windows.difference(person.id(), windowId).orElseGet(() -> new PersonalWindow(person.id(), windowId));
        change.accept(mine);
        windows.add(mine);
    }

    private static void requireVersion(int version, int expected) {
        if (version != expected) {
            throw new ChangedMeanwhile("portal.refusal.window-changed-meanwhile");
        }
    }

    private static List<WindowView> others(LayoutView layout, long windowId, Region region) {
        return layout.in(region).stream()
                .filter(window -> window.id() != windowId)
                .toList();
    }

    private PortletWindow require(long windowId) {
        return windows.find(windowId).orElseThrow(() -> new Refused("portal.refusal.no-such-window"));
    }
}
