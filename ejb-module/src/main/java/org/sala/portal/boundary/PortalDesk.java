package org.sala.portal.boundary;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.operations.boundary.SiteRevision;
import org.sala.portal.domain.LayoutView;
import org.sala.portal.domain.PersonalWindow;
import org.sala.portal.domain.PortletWindow;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.portal.persistence.PortletWindows;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.TellsClashes;

/**
 * Where portal pages are laid out. Administrators change the office's layout, which everybody sees; staff change their own page, which is
 * kept as differences and can be taken back.
 */
@Stateless
@TellsClashes
public class PortalDesk {
    @Inject
    private PortletWindows windows;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SiteRevision siteRevision;

    @Inject
    private AuditLog audit;

    /** The page as the office laid it out, with the windows meant for a person, or for the public when null. */
    public LayoutView page(String code, PersonView person) {
        return new LayoutView(
                code,
                windows.on(code).stream()
                        .filter(window -> window.audience().admits(person))
                        .map(PortletWindow::view)
                        .toList());
    }

    /** The page as the person who acts has arranged it. */
    public LayoutView myPage(String code) {
        PersonView person = currentPerson.require();
        Map<Long, PersonalWindow> mine = windows.differences(person.id(), code).stream()
                .collect(toMap(PersonalWindow::windowId, Function.identity()));
        List<WindowView> arranged = page(code, person).windows().stream()
                .map(window -> mine.computeIfAbsent(window.id(), id -> new PersonalWindow(person.id(), id))
                        .over(window))
                .toList();
        return new LayoutView(code, arranged);
    }

    /**
     * Sets what a window shows everybody.
     *
     * @param expectedVersion the version of the window the person has seen
     * @throws ChangedMeanwhile when it is no longer that version
     * @throws Refused when the person who acts is no administrator
     */
    public void savePreferences(long windowId, Map<String, String> preferences, int expectedVersion) {
        PersonView person = currentPerson.require(Role.ADMINISTRATOR);
        PortletWindow window = require(windowId);
        requireVersion(window.version(), expectedVersion);
        window.prefer(preferences);
        record(person, "portal.preferences", window);
    }

    /**
     * Puts a window of the office's layout elsewhere: before the window that stands at this place of the region now.
     *
     * @param expectedVersion the version of the window the person has seen
     * @throws ChangedMeanwhile when it is no longer that version, as after another administrator moved windows of the region
     * @throws Refused when the person who acts is no administrator
     */
    public void move(long windowId, Region region, int place, int expectedVersion) {
        PersonView person = currentPerson.require(Role.ADMINISTRATOR);
        PortletWindow window = require(windowId);
        requireVersion(window.version(), expectedVersion);
        List<WindowView> others = others(
                new LayoutView(
                        window.pageCode(),
                        windows.on(window.pageCode()).stream()
                                .map(PortletWindow::view)
                                .toList()),
                windowId,
                region);
        int at = Math.max(0, Math.min(place, others.size()));
        for (int i = 0; i < others.size(); i++) {
            require(others.get(i).id()).moveTo(region, i < at ? i : i + 1);
        }
        window.moveTo(region, at);
        record(person, "portal.move", window);
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

    /** Puts a free window of the person who acts elsewhere: before the window that stands at this place of the region now. */
    public void moveMine(long windowId, Region region, int place) {
        PortletWindow window = require(windowId);
        List<WindowView> others = others(myPage(window.pageCode()), windowId, region);
        int at = Math.max(0, Math.min(place, others.size()));
        for (int i = 0; i < others.size(); i++) {
            int newPlace = i < at ? i : i + 1;
            if (!others.get(i).fixed()) {
                changeMine(others.get(i).id(), mine -> mine.moveTo(region, newPlace));
            }
        }
        changeMine(windowId, mine -> mine.moveTo(region, at));
    }

    /** Gives the person who acts the office's layout of a page again. */
    public void reset(String pageCode) {
        PersonView person = currentPerson.require();
        windows.differences(person.id(), pageCode).forEach(windows::remove);
    }

    private void changeMine(long windowId, Consumer<PersonalWindow> change) {
        PersonView person = currentPerson.require();
        PortletWindow window = require(windowId);
        if (window.isFixed() || !window.audience().admits(person)) {
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

    private void record(PersonView person, String act, PortletWindow window) {
        audit.record(AuditEntry.done(person.username(), act, "window " + window.id(), window.pageCode()));
        siteRevision.advance();
    }
}
