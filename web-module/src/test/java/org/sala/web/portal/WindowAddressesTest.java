package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.portal.domain.LayoutView;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;

class WindowAddressesTest {
    private final WindowAddresses addresses = new WindowAddresses(
            "/en/",
            Map.of("w12.mode", "help", "w7.state", "maximized", "w7.mode", "nonsense", "q", "x", "wx.mode", "help"));

    @Test
    void mode_and_state_of_each_window_stand_in_the_address() {
        assertThat(addresses.mode(12)).isEqualTo(WindowMode.HELP);
        assertThat(addresses.mode(7)).isEqualTo(WindowMode.VIEW);
        assertThat(addresses.state(7, WindowState.NORMAL)).isEqualTo(WindowState.MAXIMIZED);
        assertThat(addresses.state(12, WindowState.MINIMIZED)).isEqualTo(WindowState.MINIMIZED);
    }

    @Test
    void a_link_changes_one_window_and_leaves_the_others() {
        WindowAddresses page = new WindowAddresses("/", Map.of("w12.mode", "help", "w7.state", "minimized"));

        assertThat(page.with(7, WindowState.MAXIMIZED, WindowState.NORMAL))
                .isEqualTo("/?w12.mode=help&w7.state=maximized#w7");
        assertThat(page.with(12, WindowMode.VIEW)).isEqualTo("/?w7.state=minimized#w12");
    }

    @Test
    void a_folded_window_is_unfolded_by_its_address() {
        WindowAddresses page = new WindowAddresses("/staff/", Map.of());

        assertThat(page.with(3, WindowState.NORMAL, WindowState.MINIMIZED)).isEqualTo("/staff/?w3.state=normal#w3");
        assertThat(page.with(3, WindowState.MINIMIZED, WindowState.MINIMIZED)).isEqualTo("/staff/#w3");
    }

    @Test
    void what_is_no_window_never_comes_back_in_a_link() {
        assertThat(addresses.with(1, WindowMode.HELP)).doesNotContain("q=").doesNotContain("wx");
    }

    @Test
    void what_is_usual_anyway_or_speaks_of_no_window_makes_no_other_page() {
        LayoutView layout = new LayoutView(
                "public-start",
                List.of(
                        new WindowView(1, "news", Region.MAIN, 0, Map.of(), false, false, false, 1),
                        new WindowView(2, "laws", Region.MAIN, 1, Map.of(), false, false, true, 1)));

        WindowAddresses usual = new WindowAddresses(
                        "/", Map.of("w1.state", "normal", "w1.mode", "view", "w1.x", "y", "w9.state", "maximized"))
                .departing(layout);
        WindowAddresses folded = new WindowAddresses("/", Map.of("w1.state", "minimized")).departing(layout);

        assertThat(usual.isUsual()).isTrue();
        assertThat(folded.given()).containsExactly(Map.entry("w1.state", "minimized"));
    }
}
