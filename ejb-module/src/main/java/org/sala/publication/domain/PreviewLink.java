package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Lends one edition to people without account until it expires or somebody takes the link back. Whoever holds the link reads this
 * edition and nothing else.
 */
@Entity
@Table(name = "preview_link")
public class PreviewLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_by")
    private Long revokedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private int version;

    protected PreviewLink() {}

    /** A link that holds from now on. */
    public PreviewLink(Edition edition, String tokenHash, long madeBy, Instant madeAt, Instant expiresAt) {
        this.edition = edition;
        this.tokenHash = tokenHash;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    /** Takes it back; a second time changes nothing. */
    public void revoke(long personId, Instant at) {
        if (revokedAt == null) {
            revokedBy = personId;
            revokedAt = at;
        }
    }

    /** Whether it may be read by: not after it was taken back, and not once the edition was taken from the site for what it told. */
    public boolean holds(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && edition.publicationState() != PublicationState.REMOVED;
    }

    public Long id() {
        return id;
    }

    /** The one edition it lends. */
    public Edition edition() {
        return edition;
    }

    public long madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Who took it back, null unless somebody did. */
    public Long revokedBy() {
        return revokedBy;
    }

    /** When it was taken back, null unless it was. */
    public Instant revokedAt() {
        return revokedAt;
    }
}
