package org.sala.operations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.operations.domain.JobPulse;
import org.sala.operations.domain.LogLine;
import org.sala.operations.domain.SkippedItem;

/** What runs said and left out, and when jobs last began and went well. */
@ApplicationScoped
public class RunLogs {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Keeps a line. */
    public void add(LogLine line) {
        entities.persist(line);
    }

    /** Keeps an item left out. */
    public void add(SkippedItem item) {
        entities.persist(item);
    }

    /** All lines of a run, in the order in which they were said. */
    public List<LogLine> lines(long run) {
        return entities.createQuery("SELECT l FROM LogLine l WHERE l.runId = :run ORDER BY l.id", LogLine.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** The items a run left out, in the order in which it met them, {@code size} of them from the page {@code page}. */
    public List<SkippedItem> skipped(long run, int page, int size) {
        return entities.createQuery("SELECT s FROM SkippedItem s WHERE s.runId = :run ORDER BY s.id", SkippedItem.class)
                .setParameter("run", run)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** Removes what a run said. */
    public void forget(long run) {
        entities.createQuery("DELETE FROM LogLine l WHERE l.runId = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    /** The pulse of a job; none when it has never run. */
    public Optional<JobPulse> findPulse(String job) {
        return Optional.ofNullable(entities.find(JobPulse.class, job));
    }

    /** The pulse of a job, made when it has none yet. */
    public JobPulse pulse(String job) {
        return findPulse(job).orElseGet(() -> {
            JobPulse first = new JobPulse(job);
            entities.persist(first);
            return first;
        });
    }
}
