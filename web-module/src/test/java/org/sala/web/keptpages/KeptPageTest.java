package org.sala.web.keptpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptPageTest {
    private static final byte[] TEXT = "สำนักงานสาธารณสุขอำเภอ".repeat(100).getBytes(StandardCharsets.UTF_8);

    @Test
    void plain_and_compressed_bytes_are_the_same_page_under_two_tags() throws Exception {
        KeptPage page = KeptPage.of(TEXT, "text/html", 1, Optional.empty(), 0);

        byte[] unpacked =
                new GZIPInputStream(new ByteArrayInputStream(page.bytes(true).bytes())).readAllBytes();
        assertThat(unpacked).isEqualTo(TEXT).isEqualTo(page.bytes(false).bytes());
        assertThat(page.bytes(true).tag()).isNotEqualTo(page.bytes(false).tag());
        assertThat(page.bytes(true).isNamedIn("\"x\", " + page.bytes(true).tag()))
                .isTrue();
        assertThat(page.bytes(true).isNamedIn(page.bytes(false).tag())).isFalse();
        assertThat(page.bytes(true).isNamedIn(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "gzip, deflate, br | true",
                "gzip;q=0.5 | true",
                "gzip;q=0 | false",
                "br, gzip;q=0.0, deflate | false",
                "identity | false"
            },
            delimiter = '|')
    void compression_is_used_only_for_those_who_accept_it(String accepted, boolean compressed) {
        assertThat(KeptPages.acceptsGzip(accepted)).isEqualTo(compressed);
    }
}
