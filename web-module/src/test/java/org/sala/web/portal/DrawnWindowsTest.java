package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.web.drawn.Drawings;

class DrawnWindowsTest {
    private static final Instant MORNING = Instant.parse("2026-11-29T02:00:00Z");

    private final SalaClock clock = new SalaClock("Asia/Bangkok");
    private final DrawnWindows drawn = new DrawnWindows(clock, new Drawings());

    @Test
    void a_window_that_would_say_the_same_is_not_written_again() {
        prepared(window(1, Map.of(), List.of("ข่าว")), Language.TH, "office").drawnAs("<p>ข่าว</p>");

        assertThat(prepared(window(1, Map.of(), List.of("ข่าว")), Language.TH, "office")
                        .getDrawn())
                .isEqualTo("<p>ข่าว</p>");
    }

    @Test
    void a_window_is_written_again_when_anything_has_changed_that_it_follows_from() {
        prepared(window(1, Map.of(), List.of("ข่าว")), Language.TH, "office").drawnAs("<p>ข่าว</p>");

        assertWritten(window(1, Map.of(), List.of("ข่าวใหม่")), Language.TH, "office", MORNING);
        assertWritten(window(1, Map.of("rows", "3"), List.of("ข่าว")), Language.TH, "office", MORNING);
        assertWritten(window(2, Map.of(), List.of("ข่าว")), Language.TH, "office", MORNING);
        assertWritten(window(1, Map.of(), List.of("ข่าว")), Language.EN, "office", MORNING);
        assertWritten(window(1, Map.of(), List.of("ข่าว")), Language.TH, "office moved", MORNING);
        assertWritten(window(1, Map.of(), List.of("ข่าว")), Language.TH, "office", MORNING.plusSeconds(86_400));
    }

    @Test
    void a_page_with_a_window_that_is_not_as_usual_is_written_whole() {
        prepared(window(1, Map.of(), List.of("ข่าว")), Language.TH, "office").drawnAs("<p>ข่าว</p>");

        ShownWindow maximized = new ShownWindow(
                view(1, Map.of()), new WindowAddresses("/", Map.of("w1.state", "maximized")), "ข่าว", "", Language.TH);
        maximized.show(List.of("ข่าว"));

        assertThat(prepared(maximized, Language.TH, "office").getDrawn()).isNull();
    }

    @Test
    void the_same_window_at_another_address_is_written_for_it() {
        prepared(window(1, Map.of(), List.of("ข่าว")), Language.TH, "office").drawnAs("<p>ข่าว</p>");

        ShownWindow previewed =
                new ShownWindow(view(1, Map.of()), new WindowAddresses("/preview", Map.of()), "ข่าว", "", Language.TH);
        previewed.show(List.of("ข่าว"));

        assertThat(prepared(previewed, Language.TH, "office").getDrawn()).isNull();
    }

    @Test
    void what_failed_to_be_written_is_tried_again() {
        ShownWindow failing = prepared(window(1, Map.of(), List.of("ข่าว")), Language.TH, "office");
        failing.fail();
        failing.drawnAs("<p>cannot be shown at present</p>");

        assertWritten(window(1, Map.of(), List.of("ข่าว")), Language.TH, "office", MORNING);
    }

    private void assertWritten(ShownWindow window, Language language, String around, Instant when) {
        clock.at(when, () -> drawn.prepare(window, language, around));
        assertThat(window.getDrawn()).isNull();
    }

    private ShownWindow prepared(ShownWindow window, Language language, String around) {
        clock.at(MORNING, () -> drawn.prepare(window, language, around));
        return window;
    }

    private static ShownWindow window(long id, Map<String, String> preferences, Object model) {
        ShownWindow window =
                new ShownWindow(view(id, preferences), new WindowAddresses("/", Map.of()), "ข่าว", "", Language.TH);
        window.show(model);
        return window;
    }

    private static WindowView view(long id, Map<String, String> preferences) {
        return new WindowView(id, "news", Region.MAIN, 0, preferences, false, false, false, 1);
    }
}
