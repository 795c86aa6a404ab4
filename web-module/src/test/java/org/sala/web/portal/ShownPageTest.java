package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.shared.Language;

class ShownPageTest {
    private final ShownWindow news = window(1);
    private final ShownWindow law = window(2);
    private final ShownWindow contact = window(3);
    private final ShownPage page = new ShownPage(
            "public-start", Map.of(Region.MAIN, List.of(news, law), Region.SIDE, List.of(contact)), List.of());

    /** Faces asks for the list again for each of its windows. */
    @Test
    void the_windows_that_have_to_be_written_stay_the_same_while_they_are_written() {
        law.draw("<p>as before</p>");
        assertThat(page.getUndrawn()).containsExactlyInAnyOrder(news, contact);

        news.drawnAs("<p>new</p>");

        assertThat(page.getUndrawn()).containsExactlyInAnyOrder(news, contact);
    }

    @Test
    void a_window_whose_place_is_marked_says_the_same_as_one_that_stands_there() {
        law.standAsMark("<!--2-->");
        law.drawnAs("<p>just now</p>");
        assertThat(law.inPage("<p>just now</p>")).isEqualTo("<!--2-->");
        assertThat(law.html()).isEqualTo("<p>just now</p>");

        news.draw("<p>before</p>");
        assertThat(news.inPage("<p>before</p>")).isEqualTo("<p>before</p>");
        assertThat(news.html()).isEqualTo("<p>before</p>");
        assertThat(contact.html()).isNull();
    }

    private static ShownWindow window(long id) {
        return new ShownWindow(
                new WindowView(id, "news", Region.MAIN, 0, Map.of(), false, false, false, 1),
                new WindowAddresses("/", Map.of()),
                "ข่าว",
                "",
                Language.TH);
    }
}
