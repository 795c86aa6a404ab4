package org.sala.links.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered of a link. */
class LinkCheckTest {
    private static final String ADDRESS = "https://a.example.go.th/";
    private static final Instant FIRST = Instant.parse("2026-11-01T19:10:00Z");
    private static final LinkFinding GONE = new LinkFinding(LinkState.MISSING, 404, null);
    private static final LinkFinding FINE = new LinkFinding(LinkState.WORKS, 200, null);

    private final LinkCheck check = new LinkCheck(7, ADDRESS);

    @Test
    void one_failure_is_for_staff_and_two_in_a_row_for_readers() {
        check.record(ADDRESS, GONE, FIRST);
        assertThat(check.state()).isEqualTo(LinkState.MISSING);
        assertThat(check.isToldToReaders()).isFalse();
        check.record(ADDRESS, LinkFinding.without(LinkState.TIMED_OUT, null), FIRST.plusSeconds(86_400));
        assertThat(check.isToldToReaders()).isTrue();
        assertThat(check.brokenSince()).isEqualTo(FIRST);
    }

    @Test
    void one_answer_makes_good_what_failed() {
        check.record(ADDRESS, GONE, FIRST);
        check.record(ADDRESS, GONE, FIRST);
        check.record(ADDRESS, FINE, FIRST);
        assertThat(check.isToldToReaders()).isFalse();
        assertThat(check.brokenSince()).isNull();
    }

    @Test
    void failures_of_an_address_that_was_corrected_do_not_count() {
        check.record(ADDRESS, GONE, FIRST);
        check.record("https://b.example.go.th/", GONE, FIRST.plusSeconds(60));
        assertThat(check.isToldToReaders()).isFalse();
        assertThat(check.brokenSince()).isEqualTo(FIRST.plusSeconds(60));
        assertThat(check.address()).isEqualTo("https://b.example.go.th/");
    }

    @ParameterizedTest
    @CsvSource({
        "200, WORKS",
        "204, WORKS",
        "304, WORKS",
        "401, GUARDED",
        "403, GUARDED",
        "429, GUARDED",
        "404, MISSING",
        "410, MISSING",
        "405, MISSING",
        "500, FAILING",
        "503, FAILING"
    })
    void an_answer_means(int status, LinkState state) {
        assertThat(LinkState.of(status)).isEqualTo(state);
    }

    @Test
    void a_long_note_is_cut() {
        assertThat(LinkFinding.without(LinkState.UNREACHABLE, "x".repeat(999)).note())
                .hasSize(LinkFinding.LONGEST_NOTE);
    }
}
