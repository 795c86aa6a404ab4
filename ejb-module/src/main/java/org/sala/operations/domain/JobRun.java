package org.sala.operations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One run of a batch job, from its start to its one end. While it runs, its holder renews a lease; a run whose lease is over, or
 * whose holder has started anew since, is dead and is broken off by whoever notices. It is never taken up again: a new run goes
 * on where the stored results end.
 */
@Entity
@Table(name = "job_run")
public class JobRun {
    /** How long a holder may be silent before its runs count as dead. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    /** How many lines of its log are kept. */
    public static final int MOST_LINES = 2000;

    private static final int LONGEST_MESSAGE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String job;

    @Column(name = "running_job")
    private String runningJob;

    @Enumerated(EnumType.STRING)
    @Column(name = "run_state")
    private JobState state;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String node;
    private String boot;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    /** When it last came further. */
    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "execution_id")
    private Long executionId;

    @Column(name = "done_count")
    private long done;

    @Column(name = "total_count")
    private long total;

    @Column(name = "skipped_count")
    private long skipped;

    @Column(name = "stop_wanted")
    private boolean stopWanted;

    private String message;
    private String parameters;

    @Column(name = "logged_count")
    private int logged;

    protected JobRun() {}

    /**
     * A run that begins now.
     *
     * @param told its parameters, checked before
     */
    public JobRun(String job, Map<String, String> told, String startedBy, Holder holder, Instant now) {
        this.job = job;
        this.runningJob = job;
        this.parameters = ToldParameters.written(told);
        this.state = JobState.RUNNING;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.movedAt = now;
        this.node = holder.node();
        this.boot = holder.boot();
        this.leaseUntil = now.plus(LEASE);
    }

    /** Says which execution of the job repository does the work. */
    public void executedAs(long execution) {
        executionId = execution;
    }

    /** Says how much there is left to do; again when the work was broken off by a clash and goes on. */
    public void plan(long items) {
        total = done + items;
    }

    /**
     * Counts items as done, and shows that the run lives.
     *
     * @return whether it has come to another tenth of what there is to do
     */
    public boolean advance(long items, Instant now) {
        long before = total == 0 ? 0 : 10 * done / total;
        done += items;
        total = Math.max(total, done);
        movedAt = now;
        renew(now);
        return total > 0 && 10 * done / total > before;
    }

    /** Keeps a line of what the run says; of too many the last says that there were more, and further ones are dropped. */
    public Optional<LogLine> say(LogKind kind, String text, Instant now) {
        if (logged >= MOST_LINES) {
            return Optional.empty();
        }
        logged++;
        movedAt = now;
        return Optional.of(
                logged == MOST_LINES
                        ? new LogLine(id, now, LogKind.CUT, Integer.toString(MOST_LINES))
                        : new LogLine(id, now, kind, text));
    }

    /** Shows that the run lives. */
    public void renew(Instant now) {
        leaseUntil = now.plus(LEASE);
    }

    /** Counts an item as left out; the caller keeps which and why. */
    public SkippedItem skip(String item, String reason) {
        skipped++;
        return new SkippedItem(id, item, reason);
    }

    /** Keeps what went wrong; the first such message stands, for it is nearest to the cause. */
    public void note(String text) {
        if (message == null && text != null) {
            message = text.substring(0, Math.min(text.length(), LONGEST_MESSAGE));
        }
    }

    /** Asks the run to stop after the item it is at. */
    public void wantStop() {
        stopWanted = true;
    }

    /** Ends the run; a run has one end, later ones are ignored. */
    public void end(JobState how, Instant now) {
        if (state == JobState.RUNNING) {
            state = how;
            runningJob = null;
            endedAt = now;
        }
    }

    /** What is wrong with it when it is under way and has not come further since an instant. */
    public Optional<JobTrouble> standsStillSince(Instant instant) {
        boolean stuck = state == JobState.RUNNING && movedAt != null && movedAt.isBefore(instant);
        return stuck ? Optional.of(new JobTrouble(JobAlarmKind.STUCK, movedAt, id, null)) : Optional.empty();
    }

    /** Whether nobody can be working on this run any more, as seen by this holder. */
    public boolean isDead(Holder asker, Instant now) {
        boolean earlierLife = node.equals(asker.node()) && !boot.equals(asker.boot());
        return state == JobState.RUNNING && (earlierLife || leaseUntil.isBefore(now));
    }

    /** Whether the run ended well without having found anything to do. */
    public boolean foundNothingToDo() {
        return state == JobState.DONE && total == 0 && skipped == 0;
    }

    /** Whether this holder executes the run. */
    public boolean isHeldBy(Holder holder) {
        return node.equals(holder.node()) && boot.equals(holder.boot());
    }

    /** What pages show of the run. */
    public JobRunView view() {
        return new JobRunView(
                id,
                job,
                ToldParameters.read(parameters),
                state,
                startedBy,
                startedAt,
                endedAt,
                node,
                executionId,
                done,
                total,
                skipped,
                stopWanted,
                message);
    }
}
