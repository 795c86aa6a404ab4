package org.sala.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.shared.PageOf;

class PageLinksTest {

    @Test
    void first_last_and_those_around_are_shown() {
        assertThat(links(10).getNumbers()).containsExactly(1, 0, 9, 10, 11, 12, 13, 0, 50);
        assertThat(links(0).getNumbers()).containsExactly(1, 2, 3, 0, 50);
        assertThat(links(49).getNumbers()).containsExactly(1, 0, 48, 49, 50);
    }

    @Test
    void what_is_chosen_stays_in_every_link() {
        PageLinks links =
                links(0).with("q", "จัดซื้อ & จ้าง").with("kind", null).with("year", 2569);
        assertThat(links.to(2))
                .isEqualTo("/search?q=%E0%B8%88%E0%B8%B1%E0%B8%94%E0%B8%8B%E0%B8%B7%E0%B9%89%E0%B8%AD+%26+"
                        + "%E0%B8%88%E0%B9%89%E0%B8%B2%E0%B8%87&year=2569&page=2");
        assertThat(links(0).to(1)).isEqualTo("/search");
    }

    private static PageLinks links(int page) {
        return new PageLinks(new PageOf<>(List.of(), 1000, page, 20), "/search");
    }
}
