package org.sala.web.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELException;
import jakarta.el.ELProcessor;
import jakarta.el.StandardELContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownMethodsTest {
    private final KnownMethods methods = new KnownMethods();
    private final ELProcessor pages = new ELProcessor();

    KnownMethodsTest() {
        pages.getELManager().addELResolver(methods);
    }

    @Test
    void calls_the_accessor_of_a_record() {
        assertThat(callsItself(new Item("ประกาศ", 3), "title")).isTrue();
        assertThat(in(new Item("ประกาศ", 3), "it.title()")).isEqualTo("ประกาศ");
    }

    @Test
    void calls_a_method_of_a_public_type_although_the_class_of_the_object_is_hidden() {
        assertThat(callsItself(List.of(1, 2, 3), "size")).isTrue();
        assertThat(in(List.of(1, 2, 3), "it.size()")).isEqualTo(3);
        assertThat(callsItself(Map.of("a", 1).entrySet().iterator().next(), "getKey"))
                .isTrue();
        assertThat(in(Optional.of("ก"), "it.get()")).isEqualTo("ก");
    }

    @Test
    void turns_arguments_into_what_the_method_takes() {
        assertThat(callsItself(new Item("ประกาศ", 3), "plus", "4")).isTrue();
        assertThat(in(new Item("ประกาศ", 3), "it.plus('4')")).isEqualTo(7);
    }

    @Test
    void leaves_what_could_mean_two_methods_to_the_server() {
        assertThat(callsItself(new Item("ประกาศ", 3), "either", 4L)).isFalse();
        assertThat(in(new Item("ประกาศ", 3), "it.either('x')")).isEqualTo("text x");
        assertThat(callsItself(new Item("ประกาศ", 3), "all", "a")).isFalse();
        assertThat(in(new Item("ประกาศ", 3), "it.all('a', 'b')")).isEqualTo(2);
    }

    @Test
    void chooses_by_the_number_of_arguments() {
        assertThat(in(new Item("ประกาศ", 3), "it.counted()")).isEqualTo(0);
        assertThat(in(new Item("ประกาศ", 3), "it.counted(1)")).isEqualTo(1);
        assertThat(in(new Item("ประกาศ", 3), "it.counted(1, 2)")).isEqualTo(2);
    }

    @Test
    void says_why_a_method_failed() {
        assertThat(callsItself(new Item("ประกาศ", 3), "title")).isTrue();
        assertThatThrownBy(() -> in(new Item("ประกาศ", 3), "it.fails()"))
                .isInstanceOf(ELException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("on purpose");
    }

    @Test
    void knows_nothing_that_is_not_there_or_not_for_others() {
        assertThatThrownBy(() -> in(new Item("ประกาศ", 3), "it.absent()")).hasMessageContaining("absent");
        assertThatThrownBy(() -> in(new Item("ประกาศ", 3), "it.hidden()")).hasMessageContaining("hidden");
        assertThat(methods.invoke(new StandardELContext(pages.getELManager().getELContext()), null, "x", null, null))
                .isNull();
    }

    private Object in(Object base, String expression) {
        pages.defineBean("it", base);
        return pages.eval(expression);
    }

    private boolean callsItself(Object base, String name, Object... arguments) {
        StandardELContext context = pages.getELManager().getELContext();
        context.setPropertyResolved(false);
        methods.invoke(context, base, name, null, arguments);
        return context.isPropertyResolved();
    }

    /** What pages read. */
    public record Item(String title, int rows) {

        /** Takes a number. */
        public int plus(int more) {
            return rows + more;
        }

        /** Two of one name and number. */
        public String either(String text) {
            return "text " + text;
        }

        /** Two of one name and number. */
        public String either(Integer number) {
            return "number " + number;
        }

        /** Any number. */
        public int all(String... texts) {
            return texts.length;
        }

        /** None. */
        public int counted() {
            return 0;
        }

        /** One. */
        public int counted(Object first) {
            return 1;
        }

        /** Two. */
        public int counted(Object first, Object second) {
            return 2;
        }

        /** Fails. */
        public String fails() {
            throw new IllegalStateException("on purpose");
        }

        String hidden() {
            return "";
        }
    }
}
