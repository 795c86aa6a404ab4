package org.sala.register.domain;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.sala.office.domain.Person;
import org.sala.shared.Bilingual;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;

/**
 * A change of the register: proposed by one person, then approved or rejected by another, or withdrawn. It is kept for good and is the
 * register's history. An approved one that says a line does not apply holds until its last day.
 */
@Entity
@Table(name = "register_change")
public class RegisterChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String subject;

    @Column(name = "category_number")
    private int categoryNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_type")
    private ChangeType type;

    @Embedded
    private DutyFields fields;

    @Column(name = "reason_th")
    private String reasonTh;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "held_from")
    private LocalDate heldFrom;

    @Column(name = "held_to")
    private LocalDate heldTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_state")
    private ChangeState state = ChangeState.PROPOSED;

    @Column(name = "waiting_subject")
    private String waitingSubject;

    @ManyToOne
    @JoinColumn(name = "proposed_by")
    private Person proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @ManyToOne
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String remark;

    @Version
    private int version;

    protected RegisterChange() {}

    /**
     * A change somebody proposes.
     *
     * @throws Refused when the reason is missing or too long, or the end of what shall not apply is missing or not after today
     */
    public RegisterChange(ChangeForm form, int categoryNumber, Person by, Instant at, LocalDate today) {
        if (form.reason().th().isBlank()) {
            throw new Refused("register.refusal.reason-missing");
        }
        requireFits(form.reason().th());
        requireFits(form.reason().en());
        if (form.type() == ChangeType.NOT_APPLICABLE) {
            if (form.until() == null || !form.until().isAfter(today)) {
                throw new Refused("register.refusal.end-not-ahead");
            }
            heldTo = form.until();
        }
        this.subject = form.subject();
        this.waitingSubject = form.subject();
        this.categoryNumber = categoryNumber;
        this.type = form.type();
        this.fields = new DutyFields(form.type() == ChangeType.TERMS ? form.terms() : DutyTerms.NONE);
        this.reasonTh = form.reason().th().strip();
        this.reasonEn = form.reason().hasEnglish() ? form.reason().en().strip() : null;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /**
     * Decides.
     *
     * @throws Refused when it has been decided already, or the person proposed it and does more than withdraw it
     */
    public void decide(ChangeState outcome, Person by, String why, Instant at, LocalDate today) {
        if (state != ChangeState.PROPOSED) {
            throw new Refused("register.refusal.decided-already");
        }
        boolean own = by.id().equals(proposedBy.id());
        if (own != (outcome == ChangeState.WITHDRAWN)) {
            throw new Refused(own ? "register.refusal.own-proposal" : "register.refusal.not-own-proposal");
        }
        if (outcome == ChangeState.REJECTED && (why == null || why.isBlank())) {
            throw new Refused("register.refusal.remark-missing");
        }
        requireFits(why);
        state = outcome;
        waitingSubject = null;
        decidedBy = by;
        decidedAt = at;
        remark = why == null || why.isBlank() ? null : why.strip();
        if (outcome == ChangeState.APPROVED && type == ChangeType.NOT_APPLICABLE) {
            heldFrom = today;
        }
    }

    /** Whether a line does not apply by it on this day or later. */
    public boolean exemptsFrom(LocalDate day) {
        return heldFrom != null && !heldTo.isBefore(day);
    }

    /** Ends what does not apply with the day before this one. */
    public void end(LocalDate day) {
        heldTo = day.minusDays(1);
    }

    /** @throws ChangedMeanwhile when it is no longer the expected version */
    public void requireVersion(int expected) {
        if (version != expected) {
            throw new ChangedMeanwhile("register.refusal.change-changed-meanwhile");
        }
    }

    /** What it is about. */
    public String subject() {
        return subject;
    }

    /** From 1 to 10, or {@link Duty#OFFICE}. */
    public int categoryNumber() {
        return categoryNumber;
    }

    /** What it wants. */
    public ChangeType type() {
        return type;
    }

    /** What the row shall say. */
    public DutyTerms terms() {
        return DutyFields.terms(fields);
    }

    /** What pages show of it. */
    public ChangeView view() {
        return new ChangeView(
                id,
                subject,
                categoryNumber,
                type,
                state,
                terms(),
                Bilingual.of(reasonTh, reasonEn),
                heldFrom,
                heldTo,
                proposedBy.id(),
                proposedBy.view().name(),
                proposedAt,
                decidedBy == null ? null : decidedBy.view().name(),
                decidedAt,
                remark,
                version);
    }

    private static void requireFits(String text) {
        if (text != null && text.length() > ChangeForm.LONGEST_REASON) {
            throw new Refused("register.refusal.reason-too-long", ChangeForm.LONGEST_REASON);
        }
    }
}
