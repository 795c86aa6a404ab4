package org.sala.operations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sala.operations.domain.JobRun;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;
import org.sala.operations.domain.SkippedItem;

/** The record of job runs in the database. */
@ApplicationScoped
public class RecordedRuns {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Stores a run at once, so that a second run of the same job fails here. */
    public void add(JobRun run) {
        entities.persist(run);
        entities.flush();
    }

    /** Stores an item left out. */
    public void add(SkippedItem item) {
        entities.persist(item);
    }

    /** Removes a run. */
    public void remove(JobRun run) {
        entities.remove(run);
    }

    /** Writes changes now rather than at the end of the transaction. */
    public void flush() {
        entities.flush();
    }

    /** The run, locked until the transaction ends; several threads may work on one run. */
    public Optional<JobRun> locked(long id) {
        return Optional.ofNullable(entities.find(JobRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The run. */
    public Optional<JobRun> find(long id) {
        return Optional.ofNullable(entities.find(JobRun.class, id));
    }

    /** All runs that are recorded as running, dead or alive, oldest first. */
    public List<JobRun> running() {
        return entities.createQuery("SELECT r FROM JobRun r WHERE r.runningJob IS NOT NULL ORDER BY r.id", JobRun.class)
                .getResultList();
    }

    /** The run of this job that is recorded as running. */
    public Optional<JobRun> running(String job) {
        return entities.createQuery("SELECT r FROM JobRun r WHERE r.runningJob = :job", JobRun.class)
                .setParameter("job", job)
                .getResultStream()
                .findFirst();
    }

    /** The runs of a job, newest first, {@code size} of them from the page {@code page}. */
    public List<JobRun> newest(String job, int page, int size) {
        return entities.createQuery("SELECT r FROM JobRun r WHERE r.job = :job ORDER BY r.id DESC", JobRun.class)
                .setParameter("job", job)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many runs of the job are recorded. */
    public long count(String job) {
        return entities.createQuery("SELECT COUNT(r) FROM JobRun r WHERE r.job = :job", Long.class)
                .setParameter("job", job)
                .getSingleResult();
    }

    /** The items a run left out, in the order in which it met them. */
    public List<SkippedItem> skipped(long run, int most) {
        return entities.createQuery("SELECT s FROM SkippedItem s WHERE s.runId = :run ORDER BY s.id", SkippedItem.class)
                .setParameter("run", run)
                .setMaxResults(most)
                .getResultList();
    }

    /** Removes scheduled runs that went well and ended before this instant. */
    public void removeUneventful(Instant before) {
        entities.createQuery("DELETE FROM JobRun r WHERE r.endedAt < :before AND r.state = :done AND r.skipped = 0"
                        + " AND r.startedBy = :timetable")
                .setParameter("before", before)
                .setParameter("done", JobState.DONE)
                .setParameter("timetable", JobRunView.TIMETABLE)
                .executeUpdate();
    }
}
