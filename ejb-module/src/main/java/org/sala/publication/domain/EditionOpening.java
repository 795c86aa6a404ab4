package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The newest version of an edition that a person has opened to read. */
@Entity
@Table(name = "edition_opening")
public class EditionOpening {
    @EmbeddedId
    private EditionPresence.Id id;

    @Column(name = "edition_version")
    private int editionVersion;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected EditionOpening() {}

    /** Opened for the first time. */
    public EditionOpening(EditionPresence.Id id, int editionVersion, Instant now) {
        this.id = id;
        opened(editionVersion, now);
    }

    /** Opened again. */
    public final void opened(int version, Instant now) {
        editionVersion = version;
        openedAt = now;
    }

    /** The version that was opened. */
    public int editionVersion() {
        return editionVersion;
    }
}
