package org.sala.library.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One way through all stored contents in the order of their hashes, and how far it has come. It outlives the run that began it. */
@Entity
@Table(name = "file_round")
public class FileRound {
    /** There is one round at a time. */
    public static final int ONLY = 1;

    private static final String FRONT = "";

    @Id
    private int id;

    private String reached;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected FileRound() {}

    /** The first round ever. */
    public FileRound(Instant now) {
        id = ONLY;
        begin(now);
    }

    /** Begins the next round, unless the present one has not ended. */
    public void goOn(Instant now) {
        if (endedAt != null) {
            begin(now);
        }
    }

    /** Everything up to this hash was looked at. */
    public void reach(String sha256) {
        reached = sha256;
    }

    /** Everything was looked at. */
    public void end(Instant now) {
        endedAt = now;
    }

    /** The hash to go on after, empty at the front. */
    public String reached() {
        return reached;
    }

    /** When it was begun. */
    public Instant begunAt() {
        return begunAt;
    }

    private void begin(Instant now) {
        reached = FRONT;
        begunAt = now;
        endedAt = null;
    }
}
