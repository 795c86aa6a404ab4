package org.sala.operations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sala.operations.domain.JobTurn;

/** The turns that nodes have taken. */
@ApplicationScoped
public class JobTurns {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The latest turn taken of this job, locked until the transaction ends. */
    public Optional<JobTurn> locked(String job) {
        return Optional.ofNullable(entities.find(JobTurn.class, job, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Stores the first turn of a job at once; fails when another node was faster. */
    public void add(JobTurn turn) {
        entities.persist(turn);
        entities.flush();
    }
}
