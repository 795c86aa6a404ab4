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
 * What an approver asks for at one field of an edition that was submitted. Its writer finds it at that field and marks it done; it
 * is never deleted.
 */
@Entity
@Table(name = "field_remark")
public class FieldRemark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "field_name")
    private String fieldName;

    private String remark;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "done_by")
    private Long doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    private int version;

    protected FieldRemark() {}

    /** A remark that waits to be heeded; {@code contentHash} is of what the approver saw. */
    public FieldRemark(
            long editionId, String fieldName, String remark, String contentHash, long madeBy, Instant madeAt) {
        this.editionId = editionId;
        this.fieldName = fieldName;
        this.remark = remark;
        this.contentHash = contentHash;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Notes that it was heeded; a second time changes nothing. */
    public void done(long personId, Instant at) {
        if (doneAt == null) {
            doneBy = personId;
            doneAt = at;
        }
    }

    public Long id() {
        return id;
    }

    /** The edition it is about. */
    public long editionId() {
        return editionId;
    }

    /** The field it stands at: a name of the edit form. */
    public String fieldName() {
        return fieldName;
    }

    public String remark() {
        return remark;
    }

    public long madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Who marked it done, null before. */
    public Long doneBy() {
        return doneBy;
    }

    /** When it was marked done, null before. */
    public Instant doneAt() {
        return doneAt;
    }
}
