package org.sala.portal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreePlacesTest {
    private static final long MOVED = 9;

    @Test
    void a_window_stands_before_the_one_that_stood_at_its_place() {
        assertThat(orderAfter(1, free(1, 0), free(2, 1), free(3, 2))).containsExactly(1L, MOVED, 2L, 3L);
        assertThat(orderAfter(0, free(1, 0), free(2, 1))).containsExactly(MOVED, 1L, 2L);
        assertThat(orderAfter(99, free(1, 0), free(2, 1))).containsExactly(1L, 2L, MOVED);
        assertThat(orderAfter(-3)).containsExactly(MOVED);
    }

    @Test
    void a_fixed_window_keeps_its_place_wherever_others_are_put() {
        for (int place = 0; place <= 3; place++) {
            Map<Long, Integer> places = FreePlaces.of(MOVED, List.of(free(1, 0), fixed(2, 1), free(3, 2)), place);
            assertThat(places).doesNotContainKey(2L).doesNotContainValue(1);
        }
        assertThat(orderAfter(0, free(1, 0), fixed(2, 1), free(3, 2))).containsExactly(MOVED, 2L, 1L, 3L);
        assertThat(orderAfter(0, fixed(1, 0), free(2, 1))).containsExactly(1L, MOVED, 2L);
    }

    private static List<Long> orderAfter(int place, WindowView... others) {
        Map<Long, Integer> places = FreePlaces.of(MOVED, List.of(others), place);
        List<WindowView> all = new ArrayList<>(List.of(free(MOVED, places.get(MOVED))));
        for (WindowView each : others) {
            all.add(each.fixed() ? each : free(each.id(), places.get(each.id())));
        }
        return new LayoutView("page", all)
                .in(Region.MAIN).stream().map(WindowView::id).toList();
    }

    private static WindowView free(long id, int place) {
        return new WindowView(id, "banner", Region.MAIN, place, Map.of(), false, false, false, 0);
    }

    private static WindowView fixed(long id, int place) {
        return new WindowView(id, "banner", Region.MAIN, place, Map.of(), true, false, false, 0);
    }
}
