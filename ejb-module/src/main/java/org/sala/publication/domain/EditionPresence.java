package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * That a person has the edit page of an edition open. The page says so again and again; when it falls silent the presence is over. It
 * locks nothing.
 */
@Entity
@Table(name = "edition_presence")
public class EditionPresence {
    /** After this silence somebody is gone. */
    public static final Duration SILENCE = Duration.ofSeconds(75);

    /** Who, and where. */
    @Embeddable
    public static class Id implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "edition_id")
        private long editionId;

        @Column(name = "person_id")
        private long personId;

        protected Id() {}

        /** A person at an edition. */
        public Id(long editionId, long personId) {
            this.editionId = editionId;
            this.personId = personId;
        }

        /** The edition. */
        public long editionId() {
            return editionId;
        }

        /** The person. */
        public long personId() {
            return personId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Id id && id.editionId == editionId && id.personId == personId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(editionId, personId);
        }
    }

    @EmbeddedId
    private Id id;

    private Instant since;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected EditionPresence() {}

    /** Somebody who has just opened it. */
    public EditionPresence(Id id, Instant now) {
        this.id = id;
        this.since = now;
        this.seenAt = now;
    }

    /** The page is open still or, after a silence, again. */
    public void seen(Instant now) {
        if (!isPresent(now)) {
            since = now;
        }
        seenAt = now;
    }

    /** Whether the page was heard of lately. */
    public boolean isPresent(Instant now) {
        return seenAt.plus(SILENCE).isAfter(now);
    }

    /** The edition. */
    public long editionId() {
        return id.editionId();
    }

    /** The person. */
    public long personId() {
        return id.personId();
    }

    /** Since when it is open without a break. */
    public Instant since() {
        return since;
    }
}
