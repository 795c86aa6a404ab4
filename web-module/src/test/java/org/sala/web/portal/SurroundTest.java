package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundTest {
    private static final String PAGE =
            "<main>" + Surround.mark(12) + "<aside>" + Surround.mark(3) + Surround.mark(4) + "</aside></main>";

    @Test
    void a_page_is_cut_where_its_windows_stand_and_put_together_with_what_they_say() {
        Surround surround = Surround.cut(PAGE);

        assertThat(surround.windows()).containsExactly(12L, 3L, 4L);
        assertThat(surround.with(Map.of(3L, "<b>three</b>", 4L, "", 12L, "<b>twelve</b>")))
                .isEqualTo("<main><b>twelve</b><aside><b>three</b></aside></main>");
    }

    @Test
    void a_page_without_windows_is_one_piece() {
        assertThat(Surround.cut("<main></main>").with(Map.of())).isEqualTo("<main></main>");
    }

    @Test
    void what_a_window_says_is_never_cut() {
        Surround surround = Surround.cut(PAGE);
        String forged = "<!--0:12-->" + Surround.mark(3);

        assertThat(surround.with(Map.of(12L, forged, 3L, "x", 4L, "y"))).contains(forged);
    }

    @Test
    void a_page_with_a_window_missing_is_not_half_made() {
        assertThatThrownBy(() -> Surround.cut(PAGE).with(Map.of(12L, "a", 3L, "b")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("window 4");
    }
}
