package org.sala.links.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One time of looking at every link. A run that is broken off leaves its round open, and the next goes on with it: so no link is looked at
 * twice, and no failure counts twice, because a server died.
 */
@Entity
@Table(name = "link_round")
public class LinkRound {
    /** There is one round at a time. */
    public static final int ONLY = 1;

    /** After so long nobody goes on with a round that was left. */
    private static final Duration LONGEST = Duration.ofHours(12);

    @Id
    private int id;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected LinkRound() {}

    /** The first round ever. */
    public LinkRound(Instant now) {
        id = ONLY;
        begunAt = now;
    }

    /** Begins the next round, unless the present one was left a short while ago. */
    public void goOn(Instant now) {
        if (endedAt != null || begunAt.plus(LONGEST).isBefore(now)) {
            begunAt = now;
            endedAt = null;
        }
    }

    /** Every link was looked at, or the time of this night is over. */
    public void end(Instant now) {
        endedAt = now;
    }

    /** Whether a link that was last looked at then, null for never, has still to be looked at in this round. */
    public boolean lacks(Instant lookedAt) {
        return lookedAt == null || lookedAt.isBefore(begunAt);
    }
}
