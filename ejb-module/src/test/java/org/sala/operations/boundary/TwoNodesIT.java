package org.sala.operations.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;
import org.sala.operations.domain.JobTiming;
import org.sala.shared.Refused;
import org.sala.testing.DerbyPortal;

/** Two nodes over one database: no turn is taken twice, no job runs twice, and what a dead node left is broken off by the other. */
class TwoNodesIT {
    private static final int ROUNDS = 40;

    @TempDir
    private Path data;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private DerbyPortal one;
    private DerbyPortal two;

    @BeforeEach
    void start() {
        one = node("one");
        two = node("two");
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
        two.close();
        one.close();
    }

    @Test
    void a_job_that_both_start_at_the_same_instant_runs_once_and_the_other_is_told() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Optional<JobRunView>> started = together(
                    () -> one.call(() -> book(one).open("backup", Map.of(), JobRunView.TIMETABLE)),
                    () -> two.call(() -> book(two).open("backup", Map.of(), JobRunView.TIMETABLE)));
            assertThat(started)
                    .as("round " + round)
                    .filteredOn(Optional::isPresent)
                    .hasSize(1);
            JobRunView running =
                    started.stream().flatMap(Optional::stream).findFirst().orElseThrow();
            one.run(() -> book(one).close(running.id(), JobState.STOPPED));
        }
        assertThat(one.call(() -> book(one).history("backup", null, 0, 100)).total())
                .isEqualTo(ROUNDS);
    }

    @Test
    void a_turn_that_both_want_at_the_same_instant_is_taken_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            JobDescription job = new JobDescription("job-" + round, JobTiming.everyMinute());
            List<Optional<Boolean>> taken = together(
                    () -> one.call(() -> one.get(JobTurnBook.class).take(job)),
                    () -> two.call(() -> two.get(JobTurnBook.class).take(job)));
            assertThat(taken)
                    .as("round " + round)
                    .filteredOn(mine -> mine.orElse(false))
                    .hasSize(1);
        }
    }

    @Test
    void a_job_that_runs_is_refused_to_every_node_until_its_node_starts_anew() {
        JobRunView running = one.call(() -> book(one).open("backup", Map.of(), "thawat"));
        assertThatThrownBy(() -> one.call(() -> book(one).open("backup", Map.of(), "thawat")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("operations.refusal.job-runs-already");
        assertThatThrownBy(() -> two.call(() -> book(two).open("backup", Map.of(), "thawat")))
                .isInstanceOf(Refused.class);
        assertThat(two.call(() -> book(two).mendDead())).isEmpty();
        try (DerbyPortal again = node("one")) {
            assertThat(again.call(() -> book(again).mendDead()))
                    .extracting(JobRunView::id, JobRunView::state)
                    .containsExactly(tuple(running.id(), JobState.BROKEN_OFF));
        }
        one = node("one"); // closing one closes the database for all in this process
        two = node("two");
    }

    private DerbyPortal node(String name) {
        DerbyPortal portal = new DerbyPortal(data);
        portal.use(ThisNode.class, new ThisNode(Optional.of(name), "8080"));
        return portal;
    }

    private static JobRunBook book(DerbyPortal portal) {
        return portal.get(JobRunBook.class);
    }

    /** What came of both, begun at the same instant; empty for a refusal. */
    private <T> List<Optional<T>> together(Callable<T> first, Callable<T> second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Optional<T>> other = threads.submit(() -> attempt(start, second));
        Future<Optional<T>> mine = threads.submit(() -> attempt(start, first));
        return List.of(mine.get(), other.get());
    }

    private static <T> Optional<T> attempt(CyclicBarrier start, Callable<T> act) throws Exception {
        start.await();
        try {
            return Optional.of(act.call());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
