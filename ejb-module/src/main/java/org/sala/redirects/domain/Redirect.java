package org.sala.redirects.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An address that is led on to another for good. */
@Entity
@Table(name = "redirect")
public class Redirect {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String address;
    private String target;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Redirect() {}

    /**
     * Leads one address on.
     *
     * @param address as {@link MovedAddress#path} gives it
     * @param target as {@link MovedAddress#target} gives it
     */
    public Redirect(String address, String target, String madeBy, Instant madeAt) {
        this.address = address;
        this.target = target;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** What pages show of it. */
    public View view() {
        return new View(id, address, target, madeBy, madeAt);
    }

    /** What pages show of a redirect. */
    public record View(long id, String address, String target, String madeBy, Instant madeAt) {}
}
