package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sala.office.domain.Signature;

/** One transition an edition underwent: by whom, when, why, and over which content. Kept for good. */
@Entity
@Table(name = "decision")
public class Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "transition_name")
    private Transition transition;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    private String remark;

    private String detail;

    @Column(name = "content_hash")
    private String contentHash;

    @Embedded
    private SignedAs signedAs;

    protected Decision() {}

    /** A transition just carried out; remark and detail of {@code said} may be null. */
    public Decision(
            Edition edition,
            Transition transition,
            long personId,
            Instant at,
            Particulars said,
            String contentHash,
            Signature signature) {
        this.edition = edition;
        this.transition = transition;
        this.personId = personId;
        this.decidedAt = at;
        this.remark = said.remark();
        this.detail = said.detail();
        this.contentHash = contentHash;
        this.signedAs = new SignedAs(signature);
    }

    /** Name and titles as they were when it was made, null for decisions older than the portal's keeping of them. */
    public Signature signature() {
        return signedAs == null ? null : signedAs.signature();
    }

    /** Takes a check back: the publication counts as checked when it was before, and this decision no more. */
    public void undoCheck(Instant checkedBefore, Instant at) {
        undoneAt = at;
        edition.publication().wasChecked(checkedBefore);
    }

    /** Whether it was taken back. */
    public boolean isUndone() {
        return undoneAt != null;
    }

    /** Its number. */
    public Long id() {
        return id;
    }

    /** The edition that underwent it. */
    public Edition edition() {
        return edition;
    }

    /** What was done. */
    public Transition transition() {
        return transition;
    }

    /** Who did it. */
    public long personId() {
        return personId;
    }

    /** When. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why, null when nobody said. */
    public String remark() {
        return remark;
    }

    public String detail() {
        return detail;
    }
}
