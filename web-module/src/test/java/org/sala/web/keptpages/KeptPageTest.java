package org.sala.web.keptpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

        assertThat(unpacked(page.bytes(true)))
                .isEqualTo(TEXT)
                .isEqualTo(page.bytes(false).bytes());
        assertThat(page.bytes(true).tag()).isNotEqualTo(page.bytes(false).tag());
        assertThat(page.bytes(true).isNamedIn("\"x\", " + page.bytes(true).tag()))
                .isTrue();
        assertThat(page.bytes(true).isNamedIn(page.bytes(false).tag())).isFalse();
        assertThat(page.bytes(true).isNamedIn(null)).isFalse();
    }

    @Test
    void a_page_that_a_reader_waited_for_is_packed_better_afterwards_and_known_by_either_tag() throws Exception {
        KeptPage page = KeptPage.quickly(TEXT, "text/html", 1, Optional.empty(), 0);
        KeptBytes quick = page.bytes(true);
        int size = page.size();
        page.packWell();
        KeptBytes well = page.bytes(true);

        assertThat(unpacked(quick)).isEqualTo(TEXT);
        assertThat(unpacked(well)).isEqualTo(TEXT);
        assertThat(well.bytes()).hasSizeLessThanOrEqualTo(quick.bytes().length);
        assertThat(well.tag()).isNotEqualTo(quick.tag());
        assertThat(well.isNamedIn(quick.tag())).isTrue();
        assertThat(quick.isNamedIn(well.tag())).isTrue();
        assertThat(well.isNamedIn(page.bytes(false).tag())).isFalse();
        assertThat(page.bytes(false).isNamedIn(well.tag())).isFalse();
        assertThat(page.size()).as("what the store counted").isEqualTo(size);
        assertThat(KeptPage.of(TEXT, "text/html", 1, Optional.empty(), 0)
                        .bytes(true)
                        .tag())
                .isEqualTo(well.tag());
    }

    private static byte[] unpacked(KeptBytes packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes();
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
