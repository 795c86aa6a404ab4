package org.sala.operations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.operations.domain.JobSchedule;

/** What administrators have said about when jobs run. */
@ApplicationScoped
public class JobSchedules {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** What was said of the job. */
    public Optional<JobSchedule> find(String job) {
        return Optional.ofNullable(entities.find(JobSchedule.class, job));
    }

    /** What was said of any job. */
    public List<JobSchedule> all() {
        return entities.createQuery("SELECT s FROM JobSchedule s", JobSchedule.class)
                .getResultList();
    }

    /** Keeps the first thing said of a job. */
    public void add(JobSchedule schedule) {
        entities.persist(schedule);
    }
}
