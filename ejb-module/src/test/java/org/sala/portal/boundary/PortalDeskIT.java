package org.sala.portal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.portal.domain.LayoutView;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.testing.SmallOffice;

class PortalDeskIT {
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
    void layouts_are_loaded_once_and_stay_as_they_are() {
        int windows = publicStart().windows().size();
        office.portal.run(() -> office.portal.get(LayoutLoading.class).load());

        assertThat(windows).isGreaterThanOrEqualTo(10);
        assertThat(publicStart().windows()).hasSize(windows);
    }

    @Test
    void the_public_is_shown_no_window_of_the_staff() {
        LayoutView seen = office.portal.call(() -> desk().page(PortalPage.STAFF_START, null));

        assertThat(seen.windows()).extracting(WindowView::portlet).doesNotContain("my-drafts", "waiting-for-me");
    }

    @Test
    void a_person_changes_their_own_page_and_nobody_elses_and_can_go_back() {
        WindowView drafts = window(staffStart("ada"), "my-drafts");

        act("ada", () -> desk().foldMine(drafts.id(), true));
        act("ada", () -> desk().saveMyPreferences(drafts.id(), Map.of("rows", "3"), 1));
        act("ada", () -> desk().moveMine(drafts.id(), Region.SIDE, 0));

        WindowView mine = staffStart("ada").in(Region.SIDE).get(0);
        assertThat(mine.portlet()).isEqualTo("my-drafts");
        assertThat(mine.folded()).isTrue();
        assertThat(mine.preferences()).containsEntry("rows", "3");
        assertThat(window(staffStart("ann"), "my-drafts")).isEqualTo(drafts);

        act("ada", () -> desk().reset(PortalPage.STAFF_START));
        assertThat(window(staffStart("ada"), "my-drafts")).isEqualTo(drafts);
    }

    @Test
    void preferences_set_in_another_tab_are_not_overwritten() {
        WindowView drafts = window(staffStart("ada"), "my-drafts");
        act("ada", () -> desk().saveMyPreferences(drafts.id(), Map.of("rows", "3"), drafts.version()));

        assertThatThrownBy(() ->
                        act("ada", () -> desk().saveMyPreferences(drafts.id(), Map.of("rows", "4"), drafts.version())))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("portal.refusal.window-changed-meanwhile");

        WindowView mine = window(staffStart("ada"), "my-drafts");
        assertThat(mine.preferences()).containsEntry("rows", "3");
        act("ada", () -> desk().saveMyPreferences(drafts.id(), Map.of("rows", "4"), mine.version()));
        assertThat(window(staffStart("ada"), "my-drafts").preferences()).containsEntry("rows", "4");
    }

    @Test
    void what_the_office_has_fixed_cannot_be_hidden() {
        WindowView waiting = window(staffStart("ada"), "waiting-for-me");

        assertThatThrownBy(() -> act("ada", () -> desk().hideMine(waiting.id(), true)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("portal.refusal.window-fixed");
    }

    @Test
    void what_the_office_has_fixed_neither_moves_nor_gives_way() {
        WindowView fixed = window(staffStart("ada"), "waiting-for-me");
        WindowView drafts = window(staffStart("ada"), "my-drafts");
        assertThat(fixed.fixed()).isTrue();

        assertThatThrownBy(() -> act("ada", () -> desk().moveMine(fixed.id(), Region.SIDE, 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("portal.refusal.window-fixed");
        act("ada", () -> desk().moveMine(drafts.id(), fixed.region(), 0));

        LayoutView mine = staffStart("ada");
        assertThat(mine.in(fixed.region()).indexOf(window(mine, "waiting-for-me")))
                .isEqualTo(fixed.place());
        assertThat(window(mine, "waiting-for-me")).isEqualTo(fixed);
    }

    private PortalDesk desk() {
        return office.desk(PortalDesk.class);
    }

    private LayoutView publicStart() {
        return office.portal.call(() -> desk().page(PortalPage.PUBLIC_START, null));
    }

    private LayoutView staffStart(String username) {
        return office.as(username, () -> desk().myPage(PortalPage.STAFF_START));
    }

    private void act(String username, Runnable act) {
        office.as(username, () -> {
            act.run();
            return null;
        });
    }

    private static WindowView window(LayoutView layout, String portlet) {
        return layout.windows().stream()
                .filter(window -> window.portlet().equals(portlet))
                .findFirst()
                .orElseThrow();
    }
}
