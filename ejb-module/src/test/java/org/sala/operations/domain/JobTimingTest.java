package org.sala.operations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class JobTimingTest {
    /** A Monday. */
    private static final ZonedDateTime MORNING =
            ZonedDateTime.of(2026, 11, 23, 0, 30, 12, 5, ZoneId.of("Asia/Bangkok"));

    @Test
    void a_nightly_turn_missed_is_still_due() {
        turns(JobTiming.nightly(0, 40), "2026-11-22T00:40", "2026-11-23T00:40");
        turns(JobTiming.nightly(0, 20), "2026-11-23T00:20", "2026-11-24T00:20");
    }

    @Test
    void minutes_are_full_ones_and_counted_from_midnight() {
        turns(JobTiming.everyMinute(), "2026-11-23T00:30", "2026-11-23T00:31");
        turns(JobTiming.every(25), "2026-11-23T00:25", "2026-11-23T00:50");
        turns(JobTiming.every(720), "2026-11-23T00:00", "2026-11-23T12:00");
        assertThat(JobTiming.every(700).next(MORNING.withHour(23)).orElseThrow())
                .hasToString("2026-11-24T00:00+07:00[Asia/Bangkok]");
    }

    @Test
    void hourly_its_minute_alone_counts() {
        turns(JobTiming.hourly(45), "2026-11-22T23:45", "2026-11-23T00:45");
        turns(JobTiming.hourly(30), "2026-11-23T00:30", "2026-11-23T01:30");
    }

    @Test
    void weekly_and_monthly_turns_fall_on_their_day() {
        turns(JobTiming.weekly(DayOfWeek.MONDAY, 0, 30), "2026-11-23T00:30", "2026-11-30T00:30");
        turns(JobTiming.weekly(DayOfWeek.MONDAY, 0, 31), "2026-11-16T00:31", "2026-11-23T00:31");
        turns(JobTiming.weekly(DayOfWeek.SUNDAY, 9, 0), "2026-11-22T09:00", "2026-11-29T09:00");
        turns(JobTiming.monthly(23, 0, 10), "2026-11-23T00:10", "2026-12-23T00:10");
    }

    @Test
    void in_a_month_that_is_too_short_the_last_day_is_meant() {
        turns(JobTiming.monthly(31, 2, 0), "2026-10-31T02:00", "2026-11-30T02:00");
        assertThat(JobTiming.monthly(31, 2, 0)
                        .next(MORNING.withMonth(2).withDayOfMonth(27))
                        .orElseThrow())
                .hasToString("2026-02-28T02:00+07:00[Asia/Bangkok]");
    }

    @Test
    void what_is_started_by_hand_has_no_turn() {
        assertThat(JobTiming.byHand().latest(MORNING)).isEmpty();
        assertThat(JobTiming.byHand().next(MORNING)).isEmpty();
    }

    @Test
    void what_is_no_timing_is_refused() {
        for (int minutes : new int[] {0, -5, 721}) {
            assertThatThrownBy(() -> JobTiming.every(minutes)).hasMessageContaining("timing-minutes");
        }
        assertThatThrownBy(() -> new JobTiming(TimingKind.DAILY, 0, null, null, 0))
                .hasMessageContaining("timing-time");
        assertThatThrownBy(() -> JobTiming.weekly(null, 1, 0)).hasMessageContaining("timing-weekday");
        assertThatThrownBy(() -> JobTiming.monthly(32, 1, 0)).hasMessageContaining("timing-monthday");
    }

    private static void turns(JobTiming timing, String latest, String next) {
        assertThat(timing.latest(MORNING).orElseThrow()).hasToString(latest + "+07:00[Asia/Bangkok]");
        assertThat(timing.next(MORNING).orElseThrow()).hasToString(next + "+07:00[Asia/Bangkok]");
    }
}
