package org.sala.operations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sala.operations.domain.JobRun;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;

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

    /** The runs of a job, newest first, {@code size} of them from the page {@code page}; {@code state} null for all. */
    public List<JobRun> newest(String job, JobState state, int page, int size) {
        return of(job, state, "SELECT r", " ORDER BY r.id DESC", JobRun.class)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many runs of the job are recorded; {@code state} null for all. */
    public long count(String job, JobState state) {
        return of(job, state, "SELECT COUNT(r)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> of(String job, JobState state, String select, String order, Class<T> type) {
        String where = " FROM JobRun r WHERE r.job = :job" + (state == null ? "" : " AND r.state = :state");
        TypedQuery<T> query = entities.createQuery(select + where + order, type).setParameter("job", job);
        return state == null ? query : query.setParameter("state", state);
    }

    /** Removes runs that ended before this instant, with what they said and left out; tells how many runs that were. */
    public int removeEnded(Instant before) {
        for (String what : new String[] {"SkippedItem", "LogLine"}) {
            entities.createQuery("DELETE FROM " + what
                            + " i WHERE i.runId IN (SELECT r.id FROM JobRun r WHERE r.endedAt < :before)")
                    .setParameter("before", before)
                    .executeUpdate();
        }
        return entities.createQuery("DELETE FROM JobRun r WHERE r.endedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Removes scheduled runs that went well and ended before this instant. */
    public void removeUneventful(Instant before) {
        String which = "r.endedAt < :before AND r.state = :done AND r.skipped = 0 AND r.startedBy = :timetable";
        for (String what : new String[] {
            "LogLine l WHERE l.runId IN (SELECT r.id FROM JobRun r WHERE " + which + ")", "JobRun r WHERE " + which
        }) {
            remove(what, before);
        }
    }

    private void remove(String what, Instant before) {
        entities.createQuery("DELETE FROM " + what)
                .setParameter("before", before)
                .setParameter("done", JobState.DONE)
                .setParameter("timetable", JobRunView.TIMETABLE)
                .executeUpdate();
    }
}
