package org.sala.links.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How the link of a publication was found when it was last looked at. */
@Entity
@Table(name = "link_check")
public class LinkCheck {
    /** From so many failures in a row readers are told: one alone may be an hour of maintenance. */
    public static final int FAILURES_BEFORE_READERS_ARE_TOLD = 2;

    @Id
    @Column(name = "publication_number")
    private Long publicationNumber;

    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "link_state")
    private LinkState state;

    @Column(name = "http_status")
    private Integer httpStatus;

    private String note;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "broken_since")
    private Instant brokenSince;

    private int failures;

    protected LinkCheck() {}

    /** A link that was not looked at yet. */
    public LinkCheck(long publicationNumber, String address) {
        this.publicationNumber = publicationNumber;
        this.address = address;
    }

    /** Keeps what was found; failures add up while the address stays the same. */
    public void record(String lookedAt, LinkFinding finding, Instant now) {
        if (!lookedAt.equals(address)) {
            address = lookedAt;
            failures = 0;
            brokenSince = null;
        }
        state = finding.state();
        httpStatus = finding.httpStatus();
        note = finding.note();
        checkedAt = now;
        failures = state.isBroken() ? failures + 1 : 0;
        brokenSince = !state.isBroken() ? null : brokenSince == null ? now : brokenSince;
    }

    /** Whether readers are told that it may not open. */
    public boolean isToldToReaders() {
        return failures >= FAILURES_BEFORE_READERS_ARE_TOLD;
    }

    public long publicationNumber() {
        return publicationNumber;
    }

    public String address() {
        return address;
    }

    public LinkState state() {
        return state;
    }

    public Integer httpStatus() {
        return httpStatus;
    }

    public String note() {
        return note;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public Instant brokenSince() {
        return brokenSince;
    }
}
