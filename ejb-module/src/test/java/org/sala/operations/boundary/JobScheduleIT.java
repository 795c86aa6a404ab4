package org.sala.operations.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobScheduleView;
import org.sala.operations.domain.JobTiming;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

class JobScheduleIT {
    /** Runs at 01:10 as the portal comes. */
    private static final JobDescription JOB =
            JobCatalogue.find("file-integrity").orElseThrow();

    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void turns_missed_while_the_portal_was_down_are_made_up_for_once() {
        assertThat(takenAt("2026-11-20T01:10")).isTrue();
        assertThat(takenAt("2026-11-23T09:00")).isTrue();
        assertThat(takenAt("2026-11-23T09:01")).isFalse();
        assertThat(takenAt("2026-11-24T01:09")).isFalse();
        assertThat(takenAt("2026-11-24T01:10")).isTrue();
    }

    @Test
    void a_change_counts_from_now_on_and_makes_up_for_nothing() {
        takenAt("2026-11-20T01:10");
        at("2026-11-20T12:00", () -> run("root", JobTiming.nightly(8, 0), 0));
        assertThat(takenAt("2026-11-20T12:01")).isFalse();
        assertThat(takenAt("2026-11-21T07:59")).isFalse();
        assertThat(takenAt("2026-11-21T08:00")).isTrue();
        at("2026-11-21T09:00", () -> run("root", JobTiming.weekly(DayOfWeek.MONDAY, 6, 30), 1));
        assertThat(next("2026-11-21T09:01")).isEqualTo("2026-11-23T06:30");
    }

    @Test
    void a_job_switched_off_has_no_turn_until_it_is_switched_on() {
        takenAt("2026-11-20T01:10");
        at("2026-11-20T12:00", () -> switchOff("root", " เครื่องสำรองเต็ม ", 0));
        assertThat(takenAt("2026-11-21T09:00")).isFalse();
        assertThat(next("2026-11-21T09:00")).isNull();
        assertThat(schedule().offReason()).isEqualTo("เครื่องสำรองเต็ม");

        at("2026-11-22T12:00", () -> asShipped("root", 1));
        assertThat(takenAt("2026-11-22T12:01")).isFalse();
        assertThat(takenAt("2026-11-23T01:10")).isTrue();
        assertThat(schedule().shipped()).isTrue();
        assertThat(schedule().changedBy()).isEqualTo("root");
    }

    @Test
    void two_nodes_at_one_instant_take_a_turn_once() throws Exception {
        takenAt("2026-11-20T01:10");
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> asked = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            asked.add(nodes.submit(() -> {
                start.await();
                return takenAt("2026-11-21T01:10");
            }));
        }
        start.countDown();
        int taken = 0;
        for (Future<Boolean> one : asked) {
            taken += one.get() ? 1 : 0;
        }
        nodes.shutdown();
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void a_stale_form_stores_nothing() {
        run("root", JobTiming.every(15), 0);
        assertThatThrownBy(() -> run("root", JobTiming.hourly(5), 0)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> switchOff("root", "reason", 0)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> asShipped("root", 7)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(schedule().timing()).isEqualTo(JobTiming.every(15));
    }

    @Test
    void only_administrators_say_when_jobs_run_and_only_of_jobs_there_are() {
        assertThatThrownBy(() -> run("wim", JobTiming.every(15), 0)).hasMessageContaining("administrators-only");
        assertThatThrownBy(() -> switchOff("ann", "reason", 0)).hasMessageContaining("administrators-only");
        assertThatThrownBy(() -> asShipped("ada", 0)).hasMessageContaining("administrators-only");
        assertThatThrownBy(() -> office.as("root", () -> {
                    desk().run("nothing", JobTiming.every(15), 0);
                    return null;
                }))
                .hasMessageContaining("no-such-job");
        assertThatThrownBy(() -> switchOff("root", "  ", 0)).hasMessageContaining("off-reason");
        assertThatThrownBy(() -> switchOff("root", "x".repeat(501), 0)).isInstanceOf(Refused.class);
        assertThat(schedule()).isEqualTo(JobScheduleView.shipped(JOB));
    }

    private boolean takenAt(String when) {
        boolean[] taken = new boolean[1];
        at(when, () -> {
            try {
                taken[0] =
                        office.portal.call(() -> office.desk(JobTurnBook.class).take(JOB));
            } catch (Refused anotherNodeWasFaster) {
                taken[0] = false;
            }
        });
        return taken[0];
    }

    private String next(String when) {
        return schedule()
                .next(zoned(when))
                .map(turn -> turn.toLocalDateTime().toString())
                .orElse(null);
    }

    private void run(String who, JobTiming timing, int version) {
        office.as(who, () -> {
            desk().run(JOB.name(), timing, version);
            return null;
        });
    }

    private void switchOff(String who, String reason, int version) {
        office.as(who, () -> {
            desk().switchOff(JOB.name(), reason, version);
            return null;
        });
    }

    private void asShipped(String who, int version) {
        office.as(who, () -> {
            desk().runAsShipped(JOB.name(), version);
            return null;
        });
    }

    private JobScheduleView schedule() {
        return office.portal.call(() -> desk().of(JOB));
    }

    private JobScheduleDesk desk() {
        return office.desk(JobScheduleDesk.class);
    }

    private void at(String when, Runnable work) {
        Instant instant = zoned(when).toInstant();
        office.desk(SalaClock.class).at(instant, work);
    }

    private ZonedDateTime zoned(String when) {
        return java.time.LocalDateTime.parse(when)
                .atZone(office.desk(SalaClock.class).zone());
    }
}
