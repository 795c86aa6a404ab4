package org.sala.operations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobRunTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final Holder HOLDER = new Holder("a:8080", "first life");

    private final JobRun run =
            new JobRun("visit-statistics", Map.of("day", "2026-11-01"), JobRunView.TIMETABLE, HOLDER, NOON);

    @Test
    void a_run_lives_while_its_lease_is_renewed() {
        Holder other = new Holder("b:8080", "only life");
        assertThat(run.isDead(other, NOON.plusSeconds(59))).isFalse();
        run.renew(NOON.plusSeconds(50));
        assertThat(run.isDead(other, NOON.plusSeconds(100))).isFalse();
        assertThat(run.isDead(other, NOON.plusSeconds(111))).isTrue();
    }

    @Test
    void a_run_is_dead_at_once_when_its_own_node_has_started_anew() {
        assertThat(run.isDead(new Holder("a:8080", "second life"), NOON.plusSeconds(1)))
                .isTrue();
        assertThat(run.isDead(HOLDER, NOON.plusSeconds(1))).isFalse();
    }

    @Test
    void a_run_has_one_end() {
        run.end(JobState.BROKEN_OFF, NOON);
        run.end(JobState.DONE, NOON.plusSeconds(5));
        assertThat(run.isDead(new Holder("a:8080", "second life"), NOON.plusSeconds(100)))
                .isFalse();
        assertThat(run.foundNothingToDo()).isFalse();
    }

    @Test
    void every_end_but_a_good_one_can_be_gone_on_with() {
        assertThat(JobState.BROKEN_OFF.canBeRestarted()).isTrue();
        assertThat(JobState.STOPPED.canBeRestarted()).isTrue();
        assertThat(JobState.FAILED.canBeRestarted()).isTrue();
        assertThat(JobState.DONE.canBeRestarted()).isFalse();
    }

    @Test
    void work_that_goes_on_after_a_clash_plans_what_is_left() {
        run.plan(100);
        int told = advanceTimes(40);
        run.plan(60);
        assertThat(told + advanceTimes(60)).as("tenths of the whole").isEqualTo(10);
    }

    @Test
    void each_tenth_is_told_once() {
        run.plan(1000);
        assertThat(advanceTimes(1000)).isEqualTo(10);
    }

    private int advanceTimes(int times) {
        int told = 0;
        for (int i = 0; i < times; i++) {
            told += run.advance(1, NOON) ? 1 : 0;
        }
        return told;
    }
}
