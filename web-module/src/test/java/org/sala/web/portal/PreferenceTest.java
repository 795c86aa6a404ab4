package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.shared.Language;

class PreferenceTest {

    @Test
    void a_number_must_be_within_its_bounds() {
        Preference rows = Preference.rows(5);

        assertThat(rows.accepts("1")).isTrue();
        assertThat(rows.accepts("50")).isTrue();
        assertThat(rows.accepts("0")).isFalse();
        assertThat(rows.accepts("-1")).isFalse();
        assertThat(rows.accepts("99999999999")).isFalse();
        assertThat(rows.accepts("<script>")).isFalse();
    }

    @Test
    void a_choice_must_be_one_of_those_offered() {
        Preference kind = Preference.choice("kind", "", List.of("", "warning"));

        assertThat(kind.accepts("")).isTrue();
        assertThat(kind.accepts("warning")).isTrue();
        assertThat(kind.accepts("other")).isFalse();
    }

    @Test
    void a_text_is_short_and_has_no_control_characters() {
        assertThat(Preference.text("title-th").accepts("ข่าว")).isTrue();
        assertThat(Preference.text("title-th").accepts("x".repeat(201))).isFalse();
        assertThat(Preference.text("title-th").accepts("a\nb")).isFalse();
    }

    @Test
    void a_link_leads_to_this_site_or_over_http_to_another() {
        Preference link = Preference.link("link");

        for (String good :
                new String[] {"", "/", "/c/news?kind=warning", "https://www.moph.go.th/", "http://a.example"}) {
            assertThat(link.accepts(good)).as(good).isTrue();
        }
        for (String bad : new String[] {
            "javascript:alert(1)", "//evil.example", "/\\evil.example", "data:text/html,x", "https://", "news", "/a b"
        }) {
            assertThat(link.accepts(bad)).as(bad).isFalse();
        }
    }

    @Test
    void a_portlet_gets_a_sensible_number_whatever_is_stored() {
        assertThat(request("3", false).rows(5)).isEqualTo(3);
        assertThat(request("none", false).rows(5)).isEqualTo(5);
        assertThat(request("9999", false).rows(5)).isEqualTo(50);
        assertThat(request("3", true).rows(5)).isEqualTo(50);
    }

    private static PortletRequest request(String rows, boolean maximized) {
        return new PortletRequest(Map.of("rows", rows), maximized, Language.TH, Optional.empty());
    }
}
