package org.sala.operations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobRunViewTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    @Test
    void the_time_left_is_told_only_when_there_is_something_to_tell_it_from() {
        assertThat(running(2, 100).left(after(60))).as("two items are a guess").isEmpty();
        assertThat(running(10, 100).left(after(4))).as("so is a moment").isEmpty();
        assertThat(running(10, 0).left(after(60))).as("nobody knows how many").isEmpty();
        assertThat(running(10, 100).left(after(20))).contains(Duration.ofSeconds(180));
        assertThat(running(10, 100).rate(after(20))).hasValue(30);
        assertThat(running(100, 100).left(after(20))).contains(Duration.ZERO);
    }

    @Test
    void a_run_that_has_ended_has_no_time_left_and_keeps_its_rate() {
        JobRunView ended = view(JobState.STOPPED, after(20), 10, 100);
        assertThat(ended.left(after(500))).isEmpty();
        assertThat(ended.rate(after(500))).hasValue(30);
        assertThat(ended.duration(after(500))).isEqualTo(Duration.ofSeconds(20));
    }

    private static JobRunView running(long done, long total) {
        return view(JobState.RUNNING, null, done, total);
    }

    private static JobRunView view(JobState state, Instant end, long done, long total) {
        return new JobRunView(
                1, "link-check", Map.of(), state, "root", NOON, end, "a:8080", null, done, total, 0, false, null);
    }

    private static Instant after(int seconds) {
        return NOON.plusSeconds(seconds);
    }
}
