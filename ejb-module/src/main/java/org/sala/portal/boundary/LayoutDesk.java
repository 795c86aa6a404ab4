package org.sala.portal.boundary;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.domain.Subject;
import org.sala.portal.domain.Layout;
import org.sala.portal.domain.LayoutChange;
import org.sala.portal.domain.LayoutDraft;
import org.sala.portal.domain.LayoutStep;
import org.sala.portal.domain.LayoutVersion;
import org.sala.portal.domain.LayoutView;
import org.sala.portal.domain.PlacedWindow;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.PortletWindow;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.portal.persistence.LayoutHistory;
import org.sala.portal.persistence.PortletWindows;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/**
 * Where administrators lay out portal pages. Each change makes a step of a draft that nobody else sees, steps can be undone one by one,
 * and publishing shows the draft to everybody and keeps it as a version that can be taken up again.
 */
@Stateless
@TellsClashes
public class LayoutDesk {
    @Inject
    private PortletWindows windows;

    @Inject
    private LayoutHistory history;

    @Inject
    private OfficeProfile profile;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SiteRevision siteRevision;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /**
     * The draft of a page; as published while nobody has changed it.
     *
     * @throws Refused when the person who acts is no administrator, or there is no such page
     */
    public LayoutDraft draft(String page) {
        currentPerson.require(Role.ADMINISTRATOR);
        return present(page);
    }

    /** The draft as windows to be shown, all of them. */
    public LayoutView outline(String page) {
        return shown(page, window -> true);
    }

    /** The draft as its readers will see it: on the public page without what is meant for staff. */
    public LayoutView preview(String page) {
        return shown(page, window -> !PortalPage.PUBLIC_START.equals(page) || window.isPublic());
    }

    private LayoutView shown(String page, Predicate<PlacedWindow> wanted) {
        Layout layout = draft(page).layout();
        List<WindowView> shown = new ArrayList<>();
        for (Region region : layout.template().regions()) {
            int place = 0;
            for (PlacedWindow window : layout.in(region)) {
                if (wanted.test(window)) {
                    shown.add(window.view(place++));
                }
            }
        }
        return new LayoutView(page, shown);
    }

    /**
     * Changes the draft of a page.
     *
     * @param expectedStep the step of the draft the person has seen
     * @throws ChangedMeanwhile when it is no longer that step
     * @throws Refused when the person who acts is no administrator, or the layout cannot be so
     */
    public void change(String page, int expectedStep, LayoutChange change) {
        PersonView person = currentPerson.require(Role.ADMINISTRATOR);
        if (change instanceof LayoutChange.Set set) {
            requireGroup(set.window().groupId());
        }
        LayoutDraft before = expected(page, expectedStep);
        step(before, change.of(before.layout()), change.name(), person);
    }

    /**
     * Makes an earlier version the draft.
     *
     * @throws Refused when there is no such version, or as for {@link #change}
     */
    public void takeUp(String page, int expectedStep, int version) {
        PersonView person = currentPerson.require(Role.ADMINISTRATOR);
        LayoutDraft before = expected(page, expectedStep);
        Layout layout = history.version(page, version)
                .orElseThrow(() -> new Refused("portal.refusal.no-such-version"))
                .layout();
        step(before, layout, "take-up", person);
    }

    /** Undoes the last change of the draft; refused as {@link #change} is, and when there is none. */
    public void undo(String page, int expectedStep) {
        currentPerson.require(Role.ADMINISTRATOR);
        requireChanged(expected(page, expectedStep));
        history.remove(history.steps(page).get(0));
    }

    /** Drops the draft; refused as {@link #undo} is. */
    public void drop(String page, int expectedStep) {
        currentPerson.require(Role.ADMINISTRATOR);
        requireChanged(expected(page, expectedStep));
        history.steps(page).forEach(history::remove);
    }

    /** Shows the draft to everybody; refused as {@link #undo} is. */
    public void publish(String page, int expectedStep) {
        PersonView person = currentPerson.require(Role.ADMINISTRATOR);
        LayoutDraft draft = expected(page, expectedStep);
        requireChanged(draft);
        List<LayoutVersion> versions = history.versions(page);
        int number = versions.isEmpty() ? 1 : versions.get(0).number();
        if (versions.isEmpty()) {
            history.add(new LayoutVersion(page, number, live(page), null, clock.now()));
        }
        lay(page, draft.layout());
        history.add(new LayoutVersion(page, number + 1, live(page), person.username(), clock.now()));
        history.steps(page).forEach(history::remove);
        audit.record(AuditEntry.done(person.username(), "portal.layout", "page " + page, "version " + (number + 1)));
        siteRevision.advance(Subject.LAYOUT);
    }

    /** What was published of a page, the newest first; empty until something is. */
    public List<LayoutVersion.View> versions(String page) {
        currentPerson.require(Role.ADMINISTRATOR);
        return history.versions(page).stream().map(LayoutVersion::view).toList();
    }

    private void requireGroup(Long id) {
        if (id != null && profile.groups().stream().noneMatch(group -> id.equals(group.id()))) {
            throw new Refused("portal.refusal.no-such-group");
        }
    }

    private void lay(String page, Layout layout) {
        windows.require(page).divide(layout.template());
        Map<Long, PortletWindow> left = windows.on(page).stream().collect(toMap(PortletWindow::id, identity()));
        for (Region region : layout.template().regions()) {
            int place = 0;
            for (PlacedWindow placed : layout.in(region)) {
                PortletWindow known = left.remove(placed.number());
                PortletWindow window = known == null ? new PortletWindow(page, placed.portlet()) : known;
                window.setUp(placed, place++);
                windows.add(window);
            }
        }
        left.values().forEach(windows::remove);
    }

    private void step(LayoutDraft before, Layout layout, String change, PersonView person) {
        history.add(new LayoutStep(before.page(), before.step() + 1, layout, change, person.username(), clock.now()));
    }

    private LayoutDraft expected(String page, int step) {
        windows.claim(page);
        LayoutDraft draft = present(page);
        if (draft.step() != step) {
            throw new ChangedMeanwhile("portal.refusal.layout-changed-meanwhile");
        }
        return draft;
    }

    private LayoutDraft present(String page) {
        return history.steps(page).stream()
                .findFirst()
                .map(LayoutStep::draft)
                .orElseGet(() -> LayoutDraft.none(page, live(page)));
    }

    private Layout live(String page) {
        List<PlacedWindow> placed = windows.on(page).stream()
                .sorted(Comparator.comparing(PortletWindow::place).thenComparing(PortletWindow::id))
                .map(PortletWindow::placed)
                .toList();
        return new Layout(windows.require(page).template(), placed);
    }

    private static void requireChanged(LayoutDraft draft) {
        if (!draft.isChanged()) {
            throw new Refused("portal.refusal.layout-as-published");
        }
    }
}
