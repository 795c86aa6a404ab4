package org.sala.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitorKeyTest {

    /** The example worked out in appendix A of the SipHash paper: key 00..0f, message 00..0e. */
    @Test
    void hashes_as_the_paper_says() {
        byte[] message = new byte[15];
        for (int i = 0; i < message.length; i++) {
            message[i] = (byte) i;
        }
        VisitorKey key = new VisitorKey(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

        assertThat(key.hash(0x0706050403020100L, message, 8, 15)).isEqualTo(0xa129ca6149be45e5L);
    }

    @Test
    void a_set_is_recalled_with_its_last_seconds_and_no_visits() {
        Subjects subjects = new Subjects();
        VisitorSet set = new VisitorSet(subjects);
        for (int i = 0; i < 1_000; i++) {
            set.seen(VisitorKey.random().low(), i, subjects.numberOf("/p/" + i % 7));
        }
        VisitorSet recalled = VisitorSet.recall(set.remembered(), set.lastPages());

        assertThat(recalled.visitors()).isEqualTo(1_000);
        assertThat(recalled.visits()).isZero();
        assertThat(recalled.seenSince(900)).isEqualTo(100);
        assertThat(recalled.entries()).isEmpty();
        assertThat(recalled.exits()).as("they were counted before").isEmpty();
    }

    @Test
    void a_visit_that_goes_on_takes_its_exit_along() {
        Subjects subjects = new Subjects();
        VisitorSet morning = new VisitorSet(subjects);
        morning.seen(7, 100, subjects.numberOf("/"));
        morning.seen(8, 100, subjects.numberOf("/"));
        VisitorSet noon = VisitorSet.recall(morning.remembered(), morning.lastPages());
        VisitorSet news = new VisitorSet(subjects);
        news.seen(7, 200, subjects.numberOf("/c/news"));
        news.seen(8, 40_000, subjects.numberOf("/c/news"));

        noon.append(news);

        assertThat(noon.visits()).isEqualTo(1);
        assertThat(noon.entries()).isEqualTo(Map.of("/c/news", 1L));
        assertThat(noon.exits()).isEqualTo(Map.of("/", -1L, "/c/news", 2L));
    }
}
