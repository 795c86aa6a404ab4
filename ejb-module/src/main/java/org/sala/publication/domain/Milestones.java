package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who last did what to an edition, and when; the whole history stands in its decisions. */
@Embeddable
public class Milestones {
    @Column(name = "begun_by")
    private long begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Milestones() {}

    Milestones(long begunBy, Instant begunAt) {
        this.begunBy = begunBy;
        this.begunAt = begunAt;
        this.changedAt = begunAt;
    }

    void changed(Instant at) {
        changedAt = at;
    }

    void note(Transition transition, long personId, Instant at) {
        if (transition.isPublishing()) {
            publishedBy = personId;
            publishedAt = at;
        }
        switch (transition) {
            case SUBMIT -> {
                submittedBy = personId;
                submittedAt = at;
            }
            case APPROVE, RETURN, SEND_BACK -> {
                decidedBy = personId;
                decidedAt = at;
            }
            default -> {
                // told by the decisions alone
            }
        }
    }

    void broughtOver(long personId, Instant originallyAt, Instant at) {
        decidedBy = personId;
        decidedAt = at;
        publishedBy = personId;
        publishedAt = originallyAt;
    }

    /** Who began the edition. */
    public long begunBy() {
        return begunBy;
    }

    /** When its text last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Who last submitted it, null before. */
    public Long submittedBy() {
        return submittedBy;
    }

    /** When it was last submitted, null before. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Who last approved or returned it, null before. */
    public Long decidedBy() {
        return decidedBy;
    }

    /** When it was last approved or returned, null before. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Who published it, null before. */
    public Long publishedBy() {
        return publishedBy;
    }

    /** When it was published, null before. */
    public Instant publishedAt() {
        return publishedAt;
    }
}
