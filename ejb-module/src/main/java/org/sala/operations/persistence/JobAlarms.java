package org.sala.operations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.operations.domain.JobAlarm;

/** Alarms about jobs. */
@ApplicationScoped
public class JobAlarms {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Keeps an alarm at once, so that another node that saw the same fails here. */
    public void add(JobAlarm alarm) {
        entities.persist(alarm);
        entities.flush();
    }

    /** The alarm with this number. */
    public Optional<JobAlarm> find(long id) {
        return Optional.ofNullable(entities.find(JobAlarm.class, id));
    }

    /** All that ring, the oldest first. */
    public List<JobAlarm> ringing() {
        return entities.createQuery(
                        "SELECT a FROM JobAlarm a WHERE a.ringing IS NOT NULL ORDER BY a.id", JobAlarm.class)
                .getResultList();
    }

    /** Those of a job, the newest first. */
    public List<JobAlarm> of(String job, int most) {
        return entities.createQuery("SELECT a FROM JobAlarm a WHERE a.job = :job ORDER BY a.id DESC", JobAlarm.class)
                .setParameter("job", job)
                .setMaxResults(most)
                .getResultList();
    }
}
