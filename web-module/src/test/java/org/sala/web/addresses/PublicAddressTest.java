package org.sala.web.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.shared.Language;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, START, ''",
        "/c/law, CATEGORY, category=law",
        "/p/12, PUBLICATION, number=12",
        "/p/99999999999999, PUBLICATION, number=99999999999999",
        "/p/12/3, EDITION, number=12&edition=3",
        "/search, SEARCH, ''",
        "/satisfaction/results, RESULTS, ''",
        "/satisfaction/replies, REPLIES, ''",
        "/official-information/section-7, SECTION_7, ''"
    })
    void every_public_address_stands_for_its_page_in_both_languages(String path, PublicRoute route, String parameters) {
        PublicAddress thai = PublicAddress.of(path, Map.of()).orElseThrow();
        PublicAddress english = PublicAddress.of("/en" + path, Map.of()).orElseThrow();

        assertThat(thai.route()).isEqualTo(route).isEqualTo(english.route());
        assertThat(thai.pathParameters()).isEqualTo(parameters).isEqualTo(english.pathParameters());
        assertThat(thai.language()).isEqualTo(Language.TH);
        assertThat(english.language()).isEqualTo(Language.EN);
        assertThat(thai.in(Language.EN)).isEqualTo("/en" + path);
        assertThat(english.in(Language.TH)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/-1",
                "/p/0",
                "/p/abc",
                "/p/9999999999999999999",
                "/p/12/",
                "/p/12/x",
                "/c/LAW",
                "/c/",
                "/c/a/b",
                "/en",
                "/english/",
                "/start",
                "/index.xhtml",
                "/WEB-INF/views/public/start.xhtml",
                "//",
                "/p/12;v=1"
            })
    void other_addresses_are_no_public_pages(String path) {
        assertThat(PublicAddress.of(path, Map.of())).isEmpty();
    }

    @Test
    void parameters_a_page_does_not_read_do_not_count() {
        PublicAddress address = PublicAddress.of(
                        "/c/news",
                        Map.of("x", new String[] {"1"}, "page", new String[] {"2"}, "kind", new String[] {"warning"}))
                .orElseThrow();

        assertThat(address.in(Language.TH)).isEqualTo("/c/news?kind=warning&page=2");
        assertThat(address.wellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "abc", "99999999999999", "1 OR 1=1"})
    void a_page_number_of_another_shape_makes_the_address_wrong(String page) {
        assertThat(PublicAddress.of("/c/news", Map.of("page", new String[] {page}))
                        .orElseThrow()
                        .wellFormed())
                .isFalse();
    }

    @Test
    void mode_and_state_of_windows_belong_to_the_start_page() {
        PublicAddress address = PublicAddress.of(
                        "/en/", Map.of("w12.state", new String[] {"maximized"}, "w0.mode", new String[] {"help"}))
                .orElseThrow();

        assertThat(address.in(Language.EN)).isEqualTo("/en/?w12.state=maximized");
    }
}
