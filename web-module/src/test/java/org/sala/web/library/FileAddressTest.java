package org.sala.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileAddressTest {

    @Test
    void number_name_and_version_are_read() {
        assertThat(FileAddress.of("/12/plan-2569.pdf", "3")).contains(new FileAddress(12, "plan-2569.pdf", 3));
        assertThat(FileAddress.of("/12/plan-2569.pdf", null)).contains(new FileAddress(12, "plan-2569.pdf", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/1",
                "/1/",
                "/0/a.pdf",
                "/-1/a.pdf",
                "/1/../x",
                "/1/..",
                "/1/a..b",
                "/1/a/b",
                "/1/a%2Fb",
                "/x/a",
                "/99999999999999999999/a.pdf",
                "/1/.hidden",
                "/1/a\u0000.pdf",
                "/1/ชื่อ.pdf"
            })
    void tricks_name_nothing(String path) {
        assertThat(FileAddress.of(path, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "", "1.0", "9999999"})
    void versions_that_cannot_be_name_nothing(String version) {
        assertThat(FileAddress.of("/1/a.pdf", version)).isEmpty();
    }
}
