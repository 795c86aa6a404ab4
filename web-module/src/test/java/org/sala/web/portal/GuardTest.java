package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.shared.Language;
import org.sala.web.drawn.Recording;

class GuardTest {
    private final PageInMaking page = new PageInMaking();
    private final Guard guard = new Guard();

    @BeforeEach
    void stand() {
        guard.getFacets().put("failed", new Piece("a sentence", null));
        guard.pushComponentToEL(page, guard);
    }

    @Test
    void what_all_children_write_stands_on_the_page() throws IOException {
        guard.getChildren().add(new Piece("one ", null));
        guard.getChildren().add(new Piece("two", null));

        guard.encodeChildren(page);

        assertThat(page.written()).isEqualTo("one two");
    }

    @Test
    void when_a_child_fails_nothing_of_the_children_but_the_sentence_stands_there() throws IOException {
        guard.getChildren().add(new Piece("half", null));
        guard.getChildren().add(new Piece("of it", new IllegalStateException("no database")));

        guard.encodeChildren(page);

        assertThat(page.written()).isEqualTo("a sentence");
    }

    @Test
    void after_a_failure_the_page_goes_on_from_the_guard() throws IOException {
        guard.getChildren().add(new Piece("", new IOException("gone")));

        guard.encodeChildren(page);
        page.getResponseWriter().write(" and what follows");

        assertThat(UIComponent.getCurrentComponent(page)).isSameAs(guard);
        assertThat(page.written()).isEqualTo("a sentence and what follows");
    }

    @Test
    void without_a_sentence_the_place_stays_empty() throws IOException {
        Guard bare = new Guard();
        bare.pushComponentToEL(page, bare);
        bare.getChildren().add(new Piece("", new IllegalStateException("no database")));

        bare.encodeChildren(page);

        assertThat(page.written()).isEmpty();
    }

    @Test
    void what_is_recorded_stands_on_the_page_and_is_handed_to_the_window() throws IOException {
        List<String> handed = new ArrayList<>();
        ShownWindow window = window();
        window.whenDrawn(handed::add);
        Recording recording = new Recording(window);
        recording.getChildren().add(new Piece("one", null));

        recording.encodeChildren(page);
        window.fail();
        recording.encodeChildren(page);

        assertThat(page.written()).isEqualTo("oneone");
        assertThat(handed)
                .as("what stands in place of a failed window is not kept")
                .containsExactly("one");
    }

    @Test
    void a_window_whose_place_is_marked_leaves_the_mark_and_knows_what_it_says_even_when_it_failed()
            throws IOException {
        ShownWindow window = window();
        window.standAsMark(Surround.mark(1));
        window.fail();
        Recording recording = new Recording(window);
        recording.getChildren().add(new Piece("a sentence", null));

        recording.encodeChildren(page);

        assertThat(page.written()).isEqualTo(Surround.mark(1));
        assertThat(Surround.cut(page.written()).with(Map.of(1L, window.html()))).isEqualTo("a sentence");
    }

    private static ShownWindow window() {
        return new ShownWindow(
                new WindowView(1, "news", Region.MAIN, 0, Map.of(), false, false, false, 1),
                new WindowAddresses("/", Map.of()),
                "News",
                "",
                Language.TH);
    }

    /** A child that writes a text and then may fail, before it has taken itself from the stack of current components. */
    private static final class Piece extends UIComponentBase {
        private final String text;
        private final Exception failure;

        Piece(String text, Exception failure) {
            this.text = text;
            this.failure = failure;
        }

        @Override
        public String getFamily() {
            return "test";
        }

        @Override
        public void encodeAll(FacesContext context) throws IOException {
            pushComponentToEL(context, this);
            context.getResponseWriter().write(text);
            if (failure instanceof IOException io) {
                throw io;
            }
            if (failure != null) {
                throw (RuntimeException) failure;
            }
            popComponentFromEL(context);
        }
    }
}
