package org.sala.library.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** The text of a content, kept beside its hash. Content never changes, so neither does its text; it can be taken again any time. */
@Entity
@Table(name = "content_text")
public class ContentText {
    @Id
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_state")
    private TextState state;

    @Lob
    private String body;

    private String note;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected ContentText() {}

    /** A text just taken. */
    public ContentText(String sha256, TakenText taken, Instant takenAt) {
        this.sha256 = sha256;
        this.state = taken.state();
        this.body = taken.text();
        this.note = taken.note();
        this.takenAt = takenAt;
    }

    /** What came of it. */
    public TakenText taken() {
        return new TakenText(state, body, note);
    }
}
