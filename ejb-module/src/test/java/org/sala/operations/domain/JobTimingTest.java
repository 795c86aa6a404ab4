package org.sala.operations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class JobTimingTest {
    private static final ZonedDateTime MORNING =
            ZonedDateTime.of(2026, 11, 23, 0, 30, 12, 5, ZoneId.of("Asia/Bangkok"));

    @Test
    void a_nightly_turn_missed_is_still_due() {
        assertThat(JobTiming.nightly(0, 40).latest(MORNING)).hasToString("2026-11-22T00:40+07:00[Asia/Bangkok]");
        assertThat(JobTiming.nightly(0, 20).latest(MORNING)).hasToString("2026-11-23T00:20+07:00[Asia/Bangkok]");
        assertThat(JobTiming.nightly(0, 20).next(MORNING)).hasToString("2026-11-24T00:20+07:00[Asia/Bangkok]");
    }

    @Test
    void minutes_are_full_ones() {
        assertThat(JobTiming.everyMinute().latest(MORNING)).hasToString("2026-11-23T00:30+07:00[Asia/Bangkok]");
        assertThat(JobTiming.everyMinute().next(MORNING)).hasToString("2026-11-23T00:31+07:00[Asia/Bangkok]");
    }
}
