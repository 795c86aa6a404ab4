package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A submitter's word that what the guard found may be published, with the reason. Holds for these findings only. Kept for good. */
@Entity
@Table(name = "submission_confirmation")
public class SubmissionConfirmation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "findings_hash")
    private String findingsHash;

    @Lob
    private String findings;

    private String reason;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected SubmissionConfirmation() {}

    /** A confirmation just given. */
    public SubmissionConfirmation(long editionId, Findings findings, String reason, long personId, Instant at) {
        this.editionId = editionId;
        this.findingsHash = findings.hash();
        this.findings = Findings.json(findings.list());
        this.reason = reason;
        this.personId = personId;
        this.confirmedAt = at;
    }

    /** Whether it was given for exactly these findings. */
    public boolean isFor(Findings present) {
        return findingsHash.equals(present.hash());
    }

    /** What was found then, masked. */
    public List<Finding> findings() {
        return Findings.parse(findings);
    }

    /** Why it may be published. */
    public String reason() {
        return reason;
    }

    /** Who says so. */
    public long personId() {
        return personId;
    }

    /** When. */
    public Instant confirmedAt() {
        return confirmedAt;
    }
}
