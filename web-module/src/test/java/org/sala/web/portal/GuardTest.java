package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
