package org.sala.visits.domain;

import static org.assertj.core.api.Assertions.assertThat;

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
        VisitorSet set = new VisitorSet();
        for (int i = 0; i < 1_000; i++) {
            set.seen(VisitorKey.random().low(), i);
        }
        VisitorSet recalled = VisitorSet.recall(set.remembered());

        assertThat(recalled.visitors()).isEqualTo(1_000);
        assertThat(recalled.visits()).isZero();
        assertThat(recalled.seenSince(900)).isEqualTo(100);
    }
}
