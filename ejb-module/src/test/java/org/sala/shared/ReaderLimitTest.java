package org.sala.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReaderLimitTest {
    private final AtomicLong now = new AtomicLong();
    private final ReaderLimit limit = new ReaderLimit(now::get);

    @Test
    void one_reader_is_stopped_and_others_are_not() {
        for (int i = 0; i < 5; i++) {
            assertTrue(limit.admits("10.0.0.1", "report", 5));
        }
        assertFalse(limit.admits("10.0.0.1", "report", 5));
        assertTrue(limit.admits("10.0.0.1", "useful /p/1", 1));
        assertTrue(limit.admits("10.0.0.2", "report", 5));
    }

    @Test
    void after_an_hour_everybody_begins_anew() {
        assertTrue(limit.admits("10.0.0.1", "report", 1));
        now.addAndGet(Duration.ofMinutes(59).toNanos());
        assertFalse(limit.admits("10.0.0.1", "report", 1));
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertTrue(limit.admits("10.0.0.1", "report", 1));
    }

    @Test
    void all_readers_together_are_stopped_too() {
        int admitted = 0;
        for (int i = 0; i < 5_000; i++) {
            admitted += limit.admits("2001:db8::" + i, "report", 5) ? 1 : 0;
        }
        assertTrue(admitted == 2_000, "admitted " + admitted);
    }
}
