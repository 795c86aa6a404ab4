package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The lasting identity of what an office publishes: its number is its address for good. What is written stands in editions; the
 * publication knows when it first went out, when it was last checked, and whether it was removed.
 */
@Entity
@Table(name = "publication")
public class Publication {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long number;

    @Column(name = "category_number")
    private int categoryNumber;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "first_published_at")
    private Instant firstPublishedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removal_reason")
    private String removalReason;

    @Version
    private int version;

    protected Publication() {}

    /** A publication nobody has seen yet. */
    public Publication(int categoryNumber, Long groupId, Instant begunAt) {
        this.categoryNumber = categoryNumber;
        this.groupId = groupId;
        this.begunAt = begunAt;
    }

    void wentOut(Instant at) {
        if (firstPublishedAt == null) {
            firstPublishedAt = at;
        }
        checkedAt = at;
        removedAt = null;
        removalReason = null;
    }

    void wasChecked(Instant at) {
        checkedAt = at;
    }

    void wasRemoved(Instant at, String reason) {
        removedAt = at;
        removalReason = reason;
    }

    void wasRestored() {
        removedAt = null;
        removalReason = null;
    }

    /** The number in its address {@code /p/{number}}. */
    public Long number() {
        return number;
    }

    /** From 1 to 10. */
    public int categoryNumber() {
        return categoryNumber;
    }

    /** The group that answers for it, null when its writer has none. */
    public Long groupId() {
        return groupId;
    }

    /** When it first went out, null before. */
    public Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    /** When somebody last published or confirmed it, null before. */
    public Instant checkedAt() {
        return checkedAt;
    }

    /** When it was removed, null unless it is. */
    public Instant removedAt() {
        return removedAt;
    }

    /** Why it was removed, null unless it is. */
    public String removalReason() {
        return removalReason;
    }
}
