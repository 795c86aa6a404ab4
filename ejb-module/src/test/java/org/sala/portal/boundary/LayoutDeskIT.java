package org.sala.portal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.account.boundary.CurrentPerson;
import org.sala.operations.boundary.SiteRevision;
import org.sala.portal.domain.Audience;
import org.sala.portal.domain.LayoutChange;
import org.sala.portal.domain.LayoutDraft;
import org.sala.portal.domain.LayoutView;
import org.sala.portal.domain.PageTemplate;
import org.sala.portal.domain.PlacedWindow;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.testing.SmallOffice;

class LayoutDeskIT {
    private static final String SITE = PortalPage.PUBLIC_START;
    private static final String STAFF = PortalPage.STAFF_START;

    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        office.portal.run(() -> office.portal.get(LayoutLoading.class));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_public_sees_a_draft_when_it_is_published_and_not_before() {
        List<String> before = shown(Region.MAIN);
        long revision = revision();
        change(SITE, new LayoutChange.Move(number("visits"), Region.MAIN, 1));
        change(SITE, new LayoutChange.Add("search", Region.MAIN, Audience.EVERYBODY));

        assertThat(shown(Region.MAIN)).isEqualTo(before);
        assertThat(revision()).isEqualTo(revision);
        assertThat(call("root", () -> desk().preview(SITE)).in(Region.MAIN))
                .extracting(WindowView::portlet)
                .startsWith("news", "visits", "procurement")
                .endsWith("search");

        act("root", () -> desk().publish(SITE, 2));
        assertThat(shown(Region.MAIN))
                .startsWith("news", "visits", "procurement")
                .endsWith("search");
        assertThat(revision()).isGreaterThan(revision);
        assertThat(draft(SITE).isChanged()).isFalse();
        assertThatThrownBy(() -> act("root", () -> desk().publish(SITE, 0)))
                .hasMessageContaining("portal.refusal.layout-as-published");
    }

    @Test
    void steps_are_undone_one_by_one_or_dropped_together() {
        LayoutDraft published = draft(SITE);
        change(SITE, new LayoutChange.Remove(number("visits")));
        LayoutDraft first = draft(SITE);
        change(SITE, new LayoutChange.Divide(PageTemplate.ONE));
        change(SITE, new LayoutChange.Remove(number("news")));

        act("root", () -> desk().undo(SITE, 3));
        act("root", () -> desk().undo(SITE, 2));
        assertThat(draft(SITE)).isEqualTo(first);

        change(SITE, new LayoutChange.Divide(PageTemplate.TWO));
        act("root", () -> desk().drop(SITE, 2));
        assertThat(draft(SITE)).isEqualTo(published);
        assertThatThrownBy(() -> act("root", () -> desk().undo(SITE, 0)))
                .hasMessageContaining("portal.refusal.layout-as-published");
    }

    @Test
    void an_earlier_version_is_taken_up_again_the_delivered_one_included() {
        List<String> delivered = shown(Region.SIDE);
        change(SITE, new LayoutChange.Remove(number("visits")));
        act("root", () -> desk().publish(SITE, 1));
        change(SITE, new LayoutChange.Divide(PageTemplate.ONE));
        act("root", () -> desk().publish(SITE, 1));
        assertThat(shown(Region.SIDE)).isEmpty();
        assertThat(call("root", () -> desk().versions(SITE)))
                .extracting(version -> version.number() + " " + version.publishedBy())
                .containsExactly("3 root", "2 root", "1 null");

        act("root", () -> desk().takeUp(SITE, 0, 1));
        act("root", () -> desk().publish(SITE, 1));
        assertThat(shown(Region.SIDE)).isEqualTo(delivered);
        assertThatThrownBy(() -> act("root", () -> desk().takeUp(SITE, 0, 9)))
                .hasMessageContaining("portal.refusal.no-such-version");
    }

    @Test
    void administrators_alone_lay_out_pages() {
        long news = number("news");
        assertThatThrownBy(() -> act("wim", () -> desk().draft(SITE))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> act("wim", () -> desk().change(SITE, 0, new LayoutChange.Remove(news))))
                .hasMessageContaining("account.refusal.role-missing");
        assertThatThrownBy(() -> act("wim", () -> desk().publish(SITE, 0)))
                .hasMessageContaining("account.refusal.role-missing");
        assertThatThrownBy(() -> act("root", () -> desk().draft("no-such-page")))
                .hasMessageContaining("portal.refusal.no-such-page");
    }

    @Test
    void a_draft_somebody_has_changed_meanwhile_is_not_overwritten() {
        long news = number("news");
        change(SITE, new LayoutChange.Move(news, Region.MAIN, 3));

        assertThatThrownBy(() -> act("root", () -> desk().change(SITE, 0, new LayoutChange.Remove(news))))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("portal.refusal.layout-changed-meanwhile");
        assertThatThrownBy(() -> act("root", () -> desk().publish(SITE, 0))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(draft(SITE).layout().window(news)).isNotNull();
    }

    @Test
    void a_window_is_shown_to_the_group_it_is_meant_for() {
        PlacedWindow board = draft(STAFF).layout().windows().stream()
                .filter(window -> window.portlet().equals("completeness-board"))
                .findFirst()
                .orElseThrow();
        change(
                STAFF,
                new LayoutChange.Set(new PlacedWindow(
                        board.number(),
                        board.portlet(),
                        board.region(),
                        Map.of("title-th", "ของกลุ่มเรา"),
                        Audience.STAFF,
                        office.as("ada", () -> office.portal
                                .get(CurrentPerson.class)
                                .require()
                                .groupId()),
                        true)));
        act("root", () -> desk().publish(STAFF, 1));

        assertThat(mine("ada")).contains("completeness-board");
        assertThat(mine("wim")).doesNotContain("completeness-board");
        assertThatThrownBy(() -> act("ada", () -> office.desk(PortalDesk.class).hideMine(board.number(), true)))
                .hasMessageContaining("portal.refusal.window-fixed");
    }

    @Test
    void the_preview_of_the_public_page_leaves_out_what_is_meant_for_staff() {
        PlacedWindow news = draft(SITE).layout().window(number("news"));
        change(SITE, new LayoutChange.Set(meantFor(news, Audience.STAFF, null)));

        assertThat(call("root", () -> desk().preview(SITE)).in(Region.MAIN))
                .extracting(WindowView::portlet)
                .isNotEmpty()
                .doesNotContain("news");
        assertThat(call("root", () -> desk().outline(SITE)).in(Region.MAIN))
                .extracting(WindowView::portlet)
                .contains("news");
    }

    @Test
    void a_window_cannot_be_meant_for_a_group_that_does_not_exist() {
        PlacedWindow news = draft(SITE).layout().window(number("news"));
        assertThatThrownBy(() -> act("root", () -> desk().change(
                                SITE, 0, new LayoutChange.Set(meantFor(news, Audience.STAFF, 4711L)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("portal.refusal.no-such-group");
        assertThat(draft(SITE).isChanged()).isFalse();
    }

    private static PlacedWindow meantFor(PlacedWindow window, Audience audience, Long group) {
        return new PlacedWindow(
                window.number(),
                window.portlet(),
                window.region(),
                window.preferences(),
                audience,
                group,
                window.fixed());
    }

    @Test
    void what_people_changed_stays_when_the_office_changes_the_rest_and_goes_with_its_window() {
        long drafts = number(STAFF, "my-drafts");
        long visits = number(STAFF, "visits");
        act("ada", () -> office.desk(PortalDesk.class).foldMine(drafts, true));
        act("ada", () -> office.desk(PortalDesk.class).hideMine(visits, true));
        change(STAFF, new LayoutChange.Move(drafts, Region.SIDE, 0));
        change(STAFF, new LayoutChange.Remove(visits));
        act("root", () -> desk().publish(STAFF, 2));

        LayoutView page = call("ada", () -> office.desk(PortalDesk.class).myPage(STAFF));
        assertThat(page.in(Region.SIDE).get(0).portlet()).isEqualTo("my-drafts");
        assertThat(page.in(Region.SIDE).get(0).folded()).isTrue();
        assertThat(page.hidden()).isEmpty();
    }

    private List<String> mine(String username) {
        return call(username, () -> office.desk(PortalDesk.class).myPage(STAFF)).windows().stream()
                .map(WindowView::portlet)
                .toList();
    }

    private void change(String page, LayoutChange change) {
        int step = draft(page).step();
        act("root", () -> desk().change(page, step, change));
    }

    private LayoutDraft draft(String page) {
        return call("root", () -> desk().draft(page));
    }

    private long number(String portlet) {
        return number(SITE, portlet);
    }

    private long number(String page, String portlet) {
        return draft(page).layout().windows().stream()
                .filter(window -> window.portlet().equals(portlet))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private List<String> shown(Region region) {
        return office.portal.call(() -> office.desk(PortalDesk.class).page(SITE, null)).in(region).stream()
                .map(WindowView::portlet)
                .toList();
    }

    private LayoutDesk desk() {
        return office.desk(LayoutDesk.class);
    }

    private long revision() {
        return office.portal.call(() -> office.desk(SiteRevision.class).current());
    }

    private <T> T call(String username, Supplier<T> act) {
        return office.as(username, act::get);
    }

    private void act(String username, Runnable act) {
        office.as(username, () -> {
            act.run();
            return null;
        });
    }
}
