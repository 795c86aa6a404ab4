package org.sala.notices.domain;

import jakarta.persistence.Column;
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
import org.sala.office.domain.Person;
import org.sala.shared.Bilingual;

/**
 * Something a person is told by e-mail. It is stored with the act it tells of, so that neither exists without the other; sent later, by
 * whichever node takes it on lease; tried again until the mail server takes it or says it never will; and kept as a log.
 */
@Entity
@Table(name = "notice")
public class Notice {
    private static final int LONGEST_ERROR = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "subject_th")
    private String subjectTh;

    @Column(name = "subject_en")
    private String subjectEn;

    @Column(name = "text_th")
    private String textTh;

    @Column(name = "text_en")
    private String textEn;

    private String link;
    private boolean gathered;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_state")
    private NoticeState state = NoticeState.WAITING;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    @Column(name = "lease_token")
    private String leaseToken;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_to")
    private String sentTo;

    @Column(name = "last_error")
    private String lastError;

    @Version
    private int version;

    protected Notice() {}

    /**
     * A notice to be sent.
     *
     * @param gathered whether it goes out with others in one letter
     */
    public Notice(Person person, NoticeText text, String link, boolean gathered, Instant queuedAt, Instant dueAt) {
        this.person = person;
        this.subjectTh = text.subject().th();
        this.subjectEn = text.subject().en();
        this.textTh = text.text().th();
        this.textEn = text.text().en();
        this.link = link;
        this.gathered = gathered;
        this.queuedAt = queuedAt;
        this.dueAt = dueAt;
    }

    /** The mail server has taken it. */
    public void wasSent(String address, Instant at) {
        state = NoticeState.SENT;
        sentAt = at;
        sentTo = address;
        lastError = null;
        free();
    }

    /** It was tried in vain; unless that will not change, it is tried again after a while. */
    public void failed(String error, boolean lasting, Instant at) {
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        state = lasting || attempts >= BackOff.MOST_ATTEMPTS ? NoticeState.FAILED : NoticeState.WAITING;
        dueAt = at.plus(BackOff.after(Math.max(1, attempts)));
        free();
    }

    /** Tries it anew, at once, whatever became of it. */
    public void again(Instant at) {
        state = NoticeState.WAITING;
        attempts = 0;
        dueAt = at;
        free();
    }

    private void free() {
        leaseToken = null;
        leaseUntil = null;
    }

    /** Whether it is on this lease. */
    public boolean isHeldBy(String token) {
        return token.equals(leaseToken);
    }

    /** Whether it goes out with others in one letter. */
    public boolean isGathered() {
        return gathered;
    }

    /** Whom it tells. */
    public Person person() {
        return person;
    }

    /** The notice's number. */
    public Long id() {
        return id;
    }

    /** Grows with every change; a form that holds an older one is stale. */
    public int version() {
        return version;
    }

    /** Subject and text. */
    public NoticeText text() {
        return new NoticeText(Bilingual.of(subjectTh, subjectEn), Bilingual.of(textTh, textEn));
    }

    /** The page it leads to, from the root of the portal. */
    public String link() {
        return link;
    }

    /** What administrators see of it. */
    public NoticeView view() {
        return new NoticeView(
                id,
                person.view(),
                text().subject(),
                text().text(),
                link,
                state,
                queuedAt,
                dueAt,
                attempts,
                sentAt,
                sentTo,
                lastError,
                version);
    }
}
