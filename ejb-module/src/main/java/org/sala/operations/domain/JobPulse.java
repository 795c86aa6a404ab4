package org.sala.operations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a job last began and last went well. Runs that found nothing to do are forgotten; that they were is not. */
@Entity
@Table(name = "job_pulse")
public class JobPulse {
    @Id
    private String job;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "went_well_at")
    private Instant wentWellAt;

    protected JobPulse() {}

    /** Of a job that has never run. */
    public JobPulse(String job) {
        this.job = job;
    }

    /** A run of it begins. */
    public void begin(Instant now) {
        begunAt = now;
    }

    /** A run of it ended well. */
    public void goWell(Instant now) {
        wentWellAt = now;
    }

    /** When it last began, null when never. */
    public Instant begunAt() {
        return begunAt;
    }

    /** When it last went well, null when never. */
    public Instant wentWellAt() {
        return wentWellAt;
    }
}
