package org.sala.web.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link shows beside its name. */
class ShownLinkTest {

    @ParameterizedTest
    @CsvSource({
        "กรมอนามัย, ก",
        "โรงพยาบาลคำเขื่อนแก้ว, ร",
        "เว็บไซต์, ว",
        "ไทย, ท",
        "(สสจ.) ยโสธร, ส",
        "air4Thai, A",
        "1669, 1",
        "…, •"
    })
    void the_initial_is_the_first_consonant_letter_or_digit(String name, String initial) {
        assertEquals(initial, ShownLink.initialOf(name));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.moph.go.th/, moph.go.th",
        "http://air4thai.pcd.go.th/x?y=1, air4thai.pcd.go.th",
        "http://127.0.0.1:8080/, 127.0.0.1",
        "not an address, ''"
    })
    void the_host_is_shown_without_www(String address, String host) {
        assertEquals(host, ShownLink.hostOf(address));
    }
}
