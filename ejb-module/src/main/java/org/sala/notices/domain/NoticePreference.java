package org.sala.notices.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.sala.shared.Language;

/** What a person has chosen about notices; who has chosen nothing gets all of them, in Thai. */
@Entity
@Table(name = "notice_preference")
public class NoticePreference {
    @Id
    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private NoticeChoice choice = NoticeChoice.ALL;

    @Enumerated(EnumType.STRING)
    private Language language = Language.TH;

    @Version
    private int version;

    protected NoticePreference() {}

    /** What holds for a person who has chosen nothing. */
    public NoticePreference(Long personId) {
        this.personId = personId;
    }

    /** Chooses anew. */
    public void choose(NoticeChoice wanted, Language reads) {
        this.choice = wanted;
        this.language = reads;
    }

    /** Which notices, and how. */
    public NoticeChoice choice() {
        return choice;
    }

    /** The language that comes with the Thai text. */
    public Language language() {
        return language;
    }

    /** Grows with every change; a form that holds an older one is stale. */
    public int version() {
        return version;
    }
}
