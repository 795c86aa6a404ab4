package org.sala.library.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the bytes of a content are not as they were stored, as last found. Forgotten as soon as they are found whole again. */
@Entity
@Table(name = "damaged_content")
public class DamagedContent {
    @Id
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "damage_kind")
    private DamageKind kind;

    @Column(name = "found_at")
    private Instant foundAt;

    protected DamagedContent() {}

    /** Found now. */
    public DamagedContent(String sha256, DamageKind kind, Instant foundAt) {
        this.sha256 = sha256;
        this.kind = kind;
        this.foundAt = foundAt;
    }

    /** Found again; since when it is known stays unless the damage is another. */
    public void found(DamageKind again, Instant now) {
        if (kind != again) {
            kind = again;
            foundAt = now;
        }
    }

    /** What pages and jobs know of it. */
    public Damage view() {
        return new Damage(sha256, kind, foundAt);
    }
}
