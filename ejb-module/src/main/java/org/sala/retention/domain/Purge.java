package org.sala.retention.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That everything of a kind older than a day was removed, and how much that was. What a broken-off purge removed counts here too. */
@Entity
@Table(name = "purge")
public class Purge {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "purge_kind")
    private RetentionKind kind;

    @Column(name = "up_to")
    private LocalDate upTo;

    @Column(name = "purged_at")
    private Instant purgedAt;

    private long removed;

    protected Purge() {}

    /** A purge that has removed nothing yet. */
    public Purge(RetentionKind kind, LocalDate upTo) {
        this.kind = kind;
        this.upTo = upTo;
    }

    /** Counts what was removed now. */
    public void removed(long more, Instant now) {
        removed += more;
        purgedAt = now;
    }

    /** What pages show of it. */
    public PurgeView view() {
        return new PurgeView(kind, upTo, purgedAt, removed);
    }
}
