package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.sala.shared.Bilingual;

/**
 * What is arranged for an edition and told of it: when it goes out and ends, what it changed, its withdrawal, and the
 * countersignature it waits for.
 */
@Embeddable
public class Arrangements {
    @Column(name = "publish_at")
    private Instant publishAt;

    @Column(name = "end_at")
    private Instant endAt;

    @Column(name = "arranged_by")
    private Long arrangedBy;

    @Column(name = "plan_refusal")
    private String refusal;

    @Column(name = "plan_refused_at")
    private Instant refusedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_kind")
    private WithdrawalKind withdrawalKind;

    @Column(name = "withdrawal_target")
    private String target;

    @Column(name = "withdrawal_reason")
    private String reason;

    @Column(name = "proposed_by")
    private Long proposedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "countersign_due")
    private Instant countersignDue;

    @Column(name = "countersigned_by")
    private Long countersignedBy;

    @Column(name = "countersigned_at")
    private Instant countersignedAt;

    @Column(name = "note_th")
    private String noteTh;

    @Column(name = "note_en")
    private String noteEn;

    protected Arrangements() {}

    void tell(Bilingual note) {
        noteTh = note.th();
        noteEn = note.en();
    }

    void note(Transition transition, Particulars said, Duration toCountersign, long personId, Instant at) {
        refusal = null;
        refusedAt = null;
        switch (transition) {
            case SCHEDULE -> plan(said.publishAt(), said.endAt(), personId);
            case UNSCHEDULE, SEND_BACK -> plan(null, null, null);
            case PUBLISH -> plan(null, said.endAt() == null ? endAt : said.endAt(), personId);
            case SET_END -> plan(publishAt, said.endAt(), personId);
            case PUBLISH_WARNING -> countersignDue = at.plus(toCountersign);
            case COUNTERSIGN -> {
                countersignedBy = personId;
                countersignedAt = at;
            }
            case PROPOSE_WITHDRAWAL -> withdraw(said.kind(), said.target(), said.remark(), personId);
            case DROP_WITHDRAWAL, DECLINE_WITHDRAWAL -> withdraw(null, null, null, null);
            case REMOVE -> removedAt = at;
            case PROPOSE_RESTORATION -> proposedBy = personId;
            case RESTORE -> {
                withdraw(null, null, null, null);
                removedAt = null;
            }
            default -> {
                // arranges nothing
            }
        }
    }

    /** Goes with a later edition that told what it should not. */
    void removedWith(Arrangements later) {
        withdraw(later.withdrawalKind, later.target, later.reason, later.proposedBy);
        removedAt = later.removedAt;
    }

    boolean refused(String key, Instant at) {
        boolean news = !key.equals(refusal);
        refusal = key;
        refusedAt = news ? at : refusedAt;
        return news;
    }

    private void plan(Instant from, Instant to, Long by) {
        publishAt = from;
        endAt = to;
        arrangedBy = by;
    }

    private void withdraw(WithdrawalKind kind, String to, String why, Long by) {
        withdrawalKind = kind;
        target = to;
        reason = why;
        proposedBy = by;
    }

    /** Whether the planned time to go out has come. */
    public boolean isDue(Instant now) {
        return publishAt != null && !publishAt.isAfter(now);
    }

    /** Whether the planned end has come. */
    public boolean hasEnded(Instant now) {
        return endAt != null && !endAt.isAfter(now);
    }

    /** What it changed, told by its writer; empty when nothing was told. */
    public Bilingual note() {
        return Bilingual.of(noteTh, noteEn);
    }

    /** When it shall go out, null when that is not planned. */
    public Instant publishAt() {
        return publishAt;
    }

    /** From when on it is in no list any more, null for never. */
    public Instant endAt() {
        return endAt;
    }

    /** Who planned the times, null when there are none. */
    public Long arrangedBy() {
        return arrangedBy;
    }

    /** The key of why the portal could not do what was planned, null when nothing stood against it. */
    public String refusal() {
        return refusal;
    }

    /** Since when it could not. */
    public Instant refusedAt() {
        return refusedAt;
    }

    /** Why it is or shall be withdrawn, null when it is not. */
    public WithdrawalKind withdrawalKind() {
        return withdrawalKind;
    }

    /** Where it stands now, null unless it moved. */
    public String target() {
        return target;
    }

    /** The reason the public is told, null when it is not withdrawn. */
    public String reason() {
        return reason;
    }

    /** Who proposed the withdrawal or, later, the restoration. */
    public Long proposedBy() {
        return proposedBy;
    }

    /** When it was removed, null unless it is. */
    public Instant removedAt() {
        return removedAt;
    }

    /** By when a second person must countersign, null unless it went out on one person's word. */
    public Instant countersignDue() {
        return countersignDue;
    }

    /** Whether it went out on one person's word and nobody has countersigned. */
    public boolean awaitsCountersignature() {
        return countersignDue != null && countersignedAt == null;
    }
}
