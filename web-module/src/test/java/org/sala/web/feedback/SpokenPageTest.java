package org.sala.web.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenPageTest {

    @Test
    void a_page_is_known_by_its_one_address_in_whatever_language() {
        assertEquals(Optional.of(new SpokenPage("/p/12", 12L)), SpokenPage.of("/en/p/12"));
        assertEquals(Optional.of(new SpokenPage("/p/12/2", 12L)), SpokenPage.of("/p/12/2"));
        assertEquals(
                Optional.of(new SpokenPage("/c/news?kind=warning&page=2", null)),
                SpokenPage.of("/c/news?utm=x&page=2&kind=warning"));
        assertEquals(Optional.of(new SpokenPage("/", null)), SpokenPage.of("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p/12",
                "//evil.example/p/12",
                "https://evil.example/p/12",
                "/staff/",
                "/nowhere",
                "/report?page=/p/1",
                "/c/news?page=javascript",
                "/p/12\r\nX: y"
            })
    void what_is_no_public_page_is_not_spoken_of(String address) {
        assertEquals(Optional.empty(), SpokenPage.of(address));
    }

    @Test
    void an_address_of_any_length_does_no_harm() {
        assertEquals(Optional.empty(), SpokenPage.of("/search?q=" + "ก".repeat(600)));
        assertEquals(Optional.empty(), SpokenPage.of(null));
    }
}
