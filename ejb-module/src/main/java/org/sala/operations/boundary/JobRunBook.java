package org.sala.operations.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sala.operations.domain.JobRun;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;
import org.sala.operations.domain.SkippedItemView;
import org.sala.operations.persistence.RecordedRuns;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/**
 * The portal's own record of job runs, which knows dead runs from live ones. Every change is a transaction of its own, apart
 * from the chunk that the job repository is in.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobRunBook {
    private static final Duration UNEVENTFUL_KEPT = Duration.ofDays(7);
    private static final int MOST_SKIPPED_SHOWN = 500;

    @Inject
    private RecordedRuns runs;

    @Inject
    private SalaClock clock;

    @Inject
    private ThisNode node;

    /**
     * Opens a run. A dead run of the same job is broken off.
     *
     * @param told the parameters of the run, checked before
     * @throws Refused when the job is running already, here or on another node
     */
    public JobRunView open(String job, Map<String, String> told, String startedBy) {
        runs.running(job).ifPresent(before -> {
            if (!before.isDead(node.holder(), clock.now())) {
                throw new Refused("operations.refusal.job-runs-already", job);
            }
            before.end(JobState.BROKEN_OFF, clock.now());
            runs.flush();
        });
        JobRun run = new JobRun(job, told, startedBy, node.holder(), clock.now());
        try {
            runs.add(run);
        } catch (PersistenceException anotherNodeWasFaster) {
            throw new Refused("operations.refusal.job-runs-already", job);
        }
        return run.view();
    }

    /** Says which execution of the job repository does the work. */
    public void executedAs(long run, long execution) {
        change(run, found -> found.executedAs(execution));
    }

    /** Says how many items there are to do. */
    public void plan(long run, long items) {
        change(run, found -> found.plan(items));
    }

    /** Counts items as done. What they resulted in was stored before, with its own place. */
    public JobRunView advance(long run, long items) {
        return change(run, found -> found.advance(items, clock.now()));
    }

    /** Keeps an item that was left out, and why. */
    public void skip(long run, String item, String reason) {
        change(run, found -> runs.add(found.skip(item, reason)));
    }

    /** Keeps what went wrong. */
    public void note(long run, String message) {
        change(run, found -> found.note(message));
    }

    /** Ends a run. One that the timetable started and that found nothing to do leaves no trace. */
    public JobRunView close(long run, JobState how) {
        return change(run, found -> {
            found.end(how, clock.now());
            if (found.foundNothingToDo() && found.view().startedBy().equals(JobRunView.TIMETABLE)) {
                runs.remove(found);
            }
        });
    }

    /** Asks a run to stop after the item it is at, wherever it runs. */
    public JobRunView wantStop(long run) {
        return change(run, JobRun::wantStop);
    }

    /** Renews the leases of this node's runs, and tells which of them are to stop. */
    public List<JobRunView> renewLeases() {
        List<JobRun> mine = runs.running().stream()
                .filter(run -> run.isHeldBy(node.holder()))
                .toList();
        mine.forEach(run -> runs.locked(run.view().id()).ifPresent(locked -> locked.renew(clock.now())));
        return mine.stream().map(JobRun::view).filter(JobRunView::stopWanted).toList();
    }

    /** Breaks off all dead runs and tells which they were; new runs may go on with their work. */
    public List<JobRunView> mendDead() {
        List<JobRun> dead = runs.running().stream()
                .filter(run -> run.isDead(node.holder(), clock.now()))
                .toList();
        dead.forEach(run -> run.end(JobState.BROKEN_OFF, clock.now()));
        return dead.stream().map(JobRun::view).toList();
    }

    /** Removes what nobody will ask for: runs of the timetable that went well, after a week. */
    public void forgetUneventful() {
        runs.removeUneventful(clock.now().minus(UNEVENTFUL_KEPT));
    }

    /** The run with this number. */
    public Optional<JobRunView> find(long run) {
        return runs.find(run).map(JobRun::view);
    }

    /** All runs that are recorded as running. */
    public List<JobRunView> running() {
        return runs.running().stream().map(JobRun::view).toList();
    }

    /** The runs of a job, newest first. */
    public PageOf<JobRunView> history(String job, int page, int size) {
        List<JobRunView> items =
                runs.newest(job, page, size).stream().map(JobRun::view).toList();
        return new PageOf<>(items, runs.count(job), page, size);
    }

    /** The first 500 items that a run left out. */
    public List<SkippedItemView> skipped(long run) {
        return runs.skipped(run, MOST_SKIPPED_SHOWN).stream()
                .map(item -> item.view())
                .toList();
    }

    private JobRunView change(long run, Consumer<JobRun> verb) {
        JobRun found = runs.locked(run).orElseThrow(() -> new Refused("operations.refusal.no-such-run", run));
        verb.accept(found);
        return found.view();
    }
}
