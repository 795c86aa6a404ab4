package org.sala.operations.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.operations.domain.JobRun;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;
import org.sala.operations.domain.LogKind;
import org.sala.operations.domain.LogLineView;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;

class JobConsoleIT {
    private static final String JOB = "link-check";

    private SmallOffice office;
    private JobRunBook book;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        office.portal.use(ThisNode.class, new ThisNode(Optional.of("one"), "8080"));
        book = office.desk(JobRunBook.class);
        office.portal.use(JobRuns.class, new BookedRuns(book));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_job_started_twice_says_so() {
        start("root", JOB, Map.of());
        assertThatThrownBy(() -> start("root", JOB, Map.of())).hasMessageContaining("job-runs-already");
        assertThat(history()).hasSize(1);
    }

    @Test
    void two_people_at_one_instant_start_a_job_once() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Boolean>> asked = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            asked.add(people.submit(() -> {
                go.await();
                try {
                    office.portal.call(() -> book.open(JOB, Map.of(), "root"));
                    return true;
                } catch (Refused runsAlready) {
                    return false;
                }
            }));
        }
        go.countDown();
        int started = 0;
        for (Future<Boolean> one : asked) {
            started += one.get() ? 1 : 0;
        }
        people.shutdown();
        assertThat(started).isEqualTo(1);
        assertThat(history()).hasSize(1);
    }

    @Test
    void another_node_does_not_start_what_runs_here() {
        JobRunView run = start("root", JOB, Map.of());
        JobRunBook other =
                office.portal.anew(JobRunBook.class, ThisNode.class, new ThisNode(Optional.of("two"), "8080"));
        assertThatThrownBy(() -> office.portal.call(() -> other.open(JOB, Map.of(), JobRunView.TIMETABLE)))
                .hasMessageContaining("job-runs-already");
        assertThat(office.portal.call(() -> book.find(run.id())).orElseThrow().isRunning())
                .isTrue();
    }

    @Test
    void a_run_is_told_what_its_record_shows_and_what_goes_on_with_it_is_told_the_same() {
        JobRunView run = start("root", "file-integrity", Map.of("days", "007"));
        assertThat(run.parameters()).isEqualTo(Map.of("days", "7"));
        assertThatThrownBy(() -> restart(run)).hasMessageContaining("nothing-to-restart");
        end(run, JobState.STOPPED);
        assertThat(restart(run).parameters()).isEqualTo(Map.of("days", "7"));
    }

    @Test
    void a_run_from_before_there_were_parameters_goes_on_with_what_is_usual() {
        JobRunView run = office.portal.call(() -> book.open("file-integrity", Map.of(), "root"));
        end(run, JobState.STOPPED);
        assertThat(restart(run).parameters()).isEqualTo(Map.of("days", "1"));
    }

    @Test
    void the_record_keeps_counts_skipped_items_and_what_the_run_said() {
        JobRunView run = start("root", JOB, Map.of());
        office.portal.run(() -> book.plan(run.id(), 20));
        for (int i = 0; i < 20; i++) {
            office.portal.run(() -> book.advance(run.id(), 1));
        }
        for (int i = 0; i < 25; i++) {
            office.portal.run(() -> book.skip(run.id(), "http://example.go.th/", "gone\nFAKE LINE"));
        }
        office.portal.run(() -> book.say(run.id(), "nearly there"));
        end(run, JobState.DONE);
        assertThat(office.as("root", () -> console().skipped(run.id(), 1)).items())
                .hasSize(5);
        List<LogLineView> log = office.as("root", () -> console().log(run.id()));
        assertThat(log).extracting(LogLineView::kind).startsWith(LogKind.PLANNED, LogKind.REACHED);
        assertThat(log).filteredOn(line -> line.kind() == LogKind.REACHED).hasSize(10);
        assertThat(log).extracting(LogLineView::text).contains("http://example.go.th/: gone FAKE LINE", "nearly there");
    }

    @Test
    void a_log_has_an_end_and_says_so() {
        JobRunView run = start("root", JOB, Map.of());
        office.portal.run(() -> {
            for (int i = 0; i < JobRun.MOST_LINES + 10; i++) {
                book.say(run.id(), "line " + i);
            }
        });
        List<LogLineView> log = office.as("root", () -> console().log(run.id()));
        assertThat(log).hasSize(JobRun.MOST_LINES);
        assertThat(log).filteredOn(line -> line.kind() == LogKind.CUT).hasSize(1);
    }

    @Test
    void a_run_of_the_timetable_that_found_nothing_leaves_no_trace_but_that_it_went_well() {
        JobRunView run = office.portal.call(() -> book.open(JOB, Map.of(), JobRunView.TIMETABLE));
        end(run, JobState.DONE);
        assertThat(history()).isEmpty();
        JobRunView busy = office.portal.call(() -> book.open(JOB, Map.of(), JobRunView.TIMETABLE));
        office.portal.run(() -> book.plan(busy.id(), 1));
        office.portal.run(() -> book.advance(busy.id(), 1));
        end(busy, JobState.DONE);
        assertThat(history()).hasSize(1);
        SalaClock clock = office.desk(SalaClock.class);
        clock.at(clock.now().plus(Duration.ofDays(8)), () -> office.portal.run(book::forgetUneventful));
        assertThat(history()).isEmpty();
    }

    @Test
    void a_run_that_has_ended_cannot_be_stopped() {
        JobRunView run = start("root", JOB, Map.of());
        office.as("root", () -> {
            console().stop(run.id());
            return null;
        });
        end(run, JobState.STOPPED);
        assertThatThrownBy(() -> office.as("root", () -> {
                    console().stop(run.id());
                    return null;
                }))
                .hasMessageContaining("run-has-ended");
        assertThat(office.as("root", () -> console().history(JOB, JobState.STOPPED, 0))
                        .items())
                .hasSize(1);
        assertThat(office.as("root", () -> console().history(JOB, JobState.FAILED, 0))
                        .items())
                .isEmpty();
    }

    @Test
    void only_administrators_see_start_and_stop_jobs() {
        for (String who : new String[] {"ada", "ann", "wim"}) {
            assertThatThrownBy(() -> start(who, JOB, Map.of())).hasMessageContaining("administrators-only");
            assertThatThrownBy(() -> office.as(who, () -> console().jobs()))
                    .hasMessageContaining("administrators-only");
            assertThatThrownBy(() -> office.as(who, () -> console().run(1)))
                    .hasMessageContaining("administrators-only");
        }
        assertThat(history()).isEmpty();
    }

    @Test
    void jobs_and_parameters_that_do_not_exist_are_refused() {
        assertThatThrownBy(() -> start("root", "no-such-job", Map.of())).hasMessageContaining("no-such-job");
        assertThatThrownBy(() -> start("root", "../secrets", Map.of())).hasMessageContaining("no-such-job");
        assertThatThrownBy(() -> start("root", JOB, Map.of("run", "1"))).hasMessageContaining("no-such-parameter");
        assertThatThrownBy(() -> office.as("root", () -> console().run(999))).hasMessageContaining("no-such-run");
        assertThat(history()).isEmpty();
    }

    private void end(JobRunView run, JobState how) {
        office.portal.call(() -> book.close(run.id(), how));
    }

    private JobRunView restart(JobRunView run) {
        return office.as("root", () -> console().restart(run.id()));
    }

    private List<JobRunView> history() {
        return office.as("root", () -> console().history(JOB, null, 0)).items();
    }

    private JobRunView start(String who, String job, Map<String, String> typed) {
        return office.as(who, () -> console().start(job, typed));
    }

    private JobConsole console() {
        return office.desk(JobConsole.class);
    }
}
