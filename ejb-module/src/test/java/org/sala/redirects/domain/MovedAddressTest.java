package org.sala.redirects.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.shared.Refused;

class MovedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/news/a.html,/news/a.html",
        "'  /news/  ',/news",
        "/index.php?id=3#x,/index.php",
        "https://old.example.go.th/news/a?x=1,/news/a",
        "/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7,/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7"
    })
    void a_former_address_is_kept_as_its_path(String typed, String kept) {
        assertEquals(kept, MovedAddress.path(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "news", "//evil.example/x", "/a b", "/a\r\nSet-Cookie: x", "/a\"b", "http://[", "/a\\b"
            })
    void what_is_no_path_of_this_site_is_refused(String typed) {
        assertThrows(Refused.class, () -> MovedAddress.path(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/12", "/", "https://www.moph.go.th/x?y=1"})
    void it_may_lead_to_a_page_here_or_elsewhere(String typed) {
        assertEquals(typed, MovedAddress.target(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p/12",
                "//evil.example",
                "javascript:alert(1)",
                "ftp://a/b",
                "https://",
                "/a\nb",
                "https://a/\"x"
            })
    void it_may_lead_nowhere_else(String typed) {
        assertThrows(Refused.class, () -> MovedAddress.target(typed));
    }

    @Test
    void what_is_too_long_is_refused() {
        String key = assertThrows(Refused.class, () -> MovedAddress.path("/" + "a".repeat(500)))
                .messageKey();
        assertEquals("redirects.refusal.too-long", key);
    }
}
