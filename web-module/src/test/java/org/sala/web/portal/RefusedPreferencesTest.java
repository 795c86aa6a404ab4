package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.shared.Language;

class RefusedPreferencesTest {
    private static final Preference ROWS = Preference.rows(5);
    private static final Preference TITLE = Preference.text("title-th");

    @Test
    void what_was_typed_stands_in_the_address_that_leads_back_to_the_form() {
        String address = RefusedPreferences.inAddress(
                request(Map.of("rows", "many&more", "title-th", "ข่าว", "other", "x")), "12", List.of(ROWS, TITLE));

        assertThat(address)
                .isEqualTo(
                        "&w12.mode=edit&w12.typed.rows=many%26more&w12.typed.title-th=%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7");
    }

    @Test
    void what_was_typed_is_in_the_fields_again_and_wrong_fields_say_so() {
        ShownWindow window = window(12);
        assertThat(window.value(ROWS)).isEqualTo("7");
        assertThat(window.isWrong(ROWS)).isFalse();

        window.refuse(new RefusedPreferences(Map.of("w12.typed.rows", "many", "w12.typed.title-th", "ข่าว")));

        assertThat(window.value(ROWS)).isEqualTo("many");
        assertThat(window.isWrong(ROWS)).isTrue();
        assertThat(window.value(TITLE)).isEqualTo("ข่าว");
        assertThat(window.isWrong(TITLE)).isFalse();
    }

    @Test
    void other_windows_stay_as_they_are() {
        ShownWindow other = window(3);
        other.refuse(new RefusedPreferences(Map.of("w12.typed.rows", "many")));

        assertThat(other.value(ROWS)).isEqualTo("7");
        assertThat(other.isWrong(ROWS)).isFalse();
    }

    @Test
    void nothing_typed_stands_for_the_usual_value_except_where_it_is_a_choice() {
        assertThat(ROWS.acceptsTyped(" ")).isTrue();
        assertThat(Preference.choice("kind", "a", List.of("a", "b")).acceptsTyped(""))
                .isFalse();
        assertThat(Preference.choice("kind", "", List.of("", "b")).acceptsTyped(""))
                .isTrue();
    }

    private static ShownWindow window(long id) {
        WindowView view = new WindowView(id, "news", Region.MAIN, 0, Map.of("rows", "7"), false, false, false, 1);
        return new ShownWindow(view, new WindowAddresses("/staff/", Map.of()), "News", "", Language.TH);
    }

    private static HttpServletRequest request(Map<String, String> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RefusedPreferencesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getParameter") ? parameters.get((String) arguments[0]) : null);
    }
}
