package org.sala.redirects.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An address that was asked for and is not there, counted by month. Who asked is not known. */
@Entity
@Table(name = "missing_address")
public class MissingAddress {
    /** Characters of an address that is counted; longer ones were not linked by anybody. */
    public static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String address;

    @Column(name = "counted_month")
    private LocalDate month;

    private int times;

    @Column(name = "referred_by")
    private String referredBy;

    protected MissingAddress() {}

    /** An address not counted in the month yet; the month is its first day. */
    public MissingAddress(String address, LocalDate month) {
        this.address = address;
        this.month = month;
    }

    /**
     * Counts it so many times more.
     *
     * @param from the site that led there last; null when none was told
     */
    public void count(int more, String from) {
        times += more;
        referredBy = from == null ? referredBy : from;
    }

    /**
     * What pages show of it.
     *
     * @param times in the months that were asked for
     * @param referredBy a site that led there; null when none is known
     */
    public record View(String address, long times, String referredBy) {}
}
