package org.sala.satisfaction.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That the kiosk is open, from when somebody opened it until somebody closes it. */
@Entity
@Table(name = "survey_kiosk")
public class KioskOpening {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected KioskOpening() {}

    /** Opens it. */
    public KioskOpening(String openedBy, Instant openedAt) {
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    /** Closes it; what is closed stays so. */
    public void close(String username, Instant now) {
        closedBy = username;
        closedAt = now;
    }

    /** What its word is made for; no two openings have the same. */
    public String purpose() {
        return "kiosk " + id;
    }

    /** What pages show of it. */
    public View view(String word) {
        return new View(openedBy, openedAt, word);
    }

    /**
     * What staff see of an open kiosk.
     *
     * @param word by which a device is believed
     */
    public record View(String openedBy, Instant openedAt, String word) {}
}
