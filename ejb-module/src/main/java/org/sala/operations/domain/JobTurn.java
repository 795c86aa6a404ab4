package org.sala.operations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The latest turn of a job that some node has taken. A turn is taken by one node alone, and a missed one is made up for. */
@Entity
@Table(name = "job_turn")
public class JobTurn {
    @Id
    private String job;

    @Column(name = "last_turn")
    private Instant lastTurn;

    protected JobTurn() {}

    /** The first turn ever of this job. */
    public JobTurn(String job, Instant turn) {
        this.job = job;
        this.lastTurn = turn;
    }

    /** Takes the turn, unless it or a later one was taken before. */
    public boolean take(Instant turn) {
        boolean free = lastTurn.isBefore(turn);
        if (free) {
            lastTurn = turn;
        }
        return free;
    }
}
