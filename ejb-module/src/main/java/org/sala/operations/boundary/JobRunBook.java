package org.sala.operations.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sala.operations.domain.JobRun;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;
import org.sala.operations.domain.JobTrouble;
import org.sala.operations.domain.LogKind;
import org.sala.operations.domain.LogLine;
import org.sala.operations.domain.LogLineView;
import org.sala.operations.domain.SkippedItem;
import org.sala.operations.domain.SkippedItemView;
import org.sala.operations.persistence.RecordedRuns;
import org.sala.operations.persistence.RunLogs;
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

    @Inject
    private RecordedRuns runs;

    @Inject
    private RunLogs logs;

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
        logs.pulse(job).begin(clock.now());
        return run.view();
    }

    /** Says which execution of the job repository does the work. */
    public void executedAs(long run, long execution) {
        change(run, found -> found.executedAs(execution));
    }

    /** Says how many items there are left to do. */
    public void plan(long run, long items) {
        change(run, found -> {
            found.plan(items);
            if (items > 0) {
                say(found, LogKind.PLANNED, Long.toString(items));
            }
        });
    }

    /** Counts items as done. What they resulted in was stored before, with its own place. */
    public JobRunView advance(long run, long items) {
        return change(run, found -> {
            if (found.advance(items, clock.now())) {
                say(
                        found,
                        LogKind.REACHED,
                        found.view().done() + "/" + found.view().total());
            }
        });
    }

    /** Keeps an item that was left out, and why. */
    public void skip(long run, String item, String reason) {
        change(run, found -> {
            logs.add(found.skip(item, reason));
            say(found, LogKind.SKIPPED, item + ": " + reason);
        });
    }

    /** Keeps what went wrong. */
    public void note(long run, String message) {
        change(run, found -> {
            found.note(message);
            say(found, LogKind.WRONG, message);
        });
    }

    /** Keeps a line that the job itself says. */
    public void say(long run, String line) {
        change(run, found -> say(found, LogKind.SAID, line));
    }

    /** Ends a run. One that the timetable started and that found nothing to do leaves no trace. */
    public JobRunView close(long run, JobState how) {
        return change(run, found -> {
            found.end(how, clock.now());
            if (how == JobState.DONE) {
                logs.pulse(found.view().job()).goWell(clock.now());
            }
            if (found.foundNothingToDo() && found.view().startedBy().equals(JobRunView.TIMETABLE)) {
                logs.forget(run);
                runs.remove(found);
            }
        });
    }

    /** Asks a run to stop after the item it is at, wherever it runs. */
    public JobRunView wantStop(long run) {
        return change(run, found -> {
            found.wantStop();
            say(found, LogKind.STOPPING, "");
        });
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

    /** Removes all runs that ended before an instant, in the caller's transaction; tells how many. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int forgetEndedBefore(Instant before) {
        return runs.removeEnded(before);
    }

    /** The run with this number. */
    public Optional<JobRunView> find(long run) {
        return runs.find(run).map(JobRun::view);
    }

    /** Whether a run of this job is under way whose holder has shown within a minute that it lives. */
    public boolean isAlive(String job) {
        return runs.running(job)
                .filter(run -> !run.isDead(node.holder(), clock.now()))
                .isPresent();
    }

    /** What is wrong with the run of this job that is under way, if it has not come further since an instant although its holder lives. */
    public Optional<JobTrouble> standingStill(String job, Instant since) {
        return runs.running(job)
                .filter(run -> !run.isDead(node.holder(), clock.now()))
                .flatMap(run -> run.standsStillSince(since));
    }

    /**
     * The runs of a job, newest first.
     *
     * @param state null for all
     */
    public PageOf<JobRunView> history(String job, JobState state, int page, int size) {
        List<JobRunView> items =
                runs.newest(job, state, page, size).stream().map(JobRun::view).toList();
        return new PageOf<>(items, runs.count(job, state), page, size);
    }

    /** The items that a run left out, in the order in which it met them. */
    public PageOf<SkippedItemView> skipped(JobRunView run, int page, int size) {
        List<SkippedItemView> items = logs.skipped(run.id(), page, size).stream()
                .map(SkippedItem::view)
                .toList();
        return new PageOf<>(items, run.skipped(), page, size);
    }

    /** What a run said, at most {@link JobRun#MOST_LINES} lines. */
    public List<LogLineView> log(long run) {
        return logs.lines(run).stream().map(LogLine::view).toList();
    }

    private void say(JobRun run, LogKind kind, String text) {
        run.say(kind, text, clock.now()).ifPresent(logs::add);
    }

    private JobRunView change(long run, Consumer<JobRun> verb) {
        JobRun found = runs.locked(run).orElseThrow(() -> new Refused("operations.refusal.no-such-run", run));
        verb.accept(found);
        return found.view();
    }
}
