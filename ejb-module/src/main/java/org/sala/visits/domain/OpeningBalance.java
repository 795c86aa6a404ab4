package org.sala.visits.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an older counter had counted before any log the portal knows, ยอดยกมา. Whoever finds it wrong enters a new version; the newest holds, and the
 * others stay to be seen.
 */
@Entity
@Table(name = "opening_balance")
public class OpeningBalance {
    private static final long MOST = 1_000_000_000_000L;
    private static final int LONGEST_SOURCE = 500;

    @Id
    @Column(name = "version_number")
    private int version;

    @Column(name = "page_views")
    private long pageViews;

    private long visits;

    @Column(name = "as_of")
    private LocalDate asOf;

    private String source;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected OpeningBalance() {}

    /**
     * A version entered now.
     *
     * @param version from 1
     * @throws VisitsRefused when a figure is below 0 or beyond belief, or nobody can tell where it is from
     */
    public OpeningBalance(int version, OpeningBalanceForm form, String enteredBy, Instant enteredAt) {
        String from = form.source() == null ? "" : form.source().strip();
        if (form.pageViews() < 0 || form.visits() < 0 || form.pageViews() > MOST || form.visits() > MOST) {
            throw new VisitsRefused("balance-figures", MOST);
        }
        if (from.isEmpty() || from.length() > LONGEST_SOURCE) {
            throw new VisitsRefused("balance-source", LONGEST_SOURCE);
        }
        if (form.asOf() == null) {
            throw new VisitsRefused("balance-day");
        }
        this.version = version;
        this.pageViews = form.pageViews();
        this.visits = form.visits();
        this.asOf = form.asOf();
        this.source = from;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** What pages show of it. */
    public View view() {
        return new View(version, pageViews, visits, asOf, source, enteredBy, enteredAt);
    }

    /**
     * What pages show of it.
     *
     * @param asOf the last day it holds
     */
    public record View(
            int version,
            long pageViews,
            long visits,
            LocalDate asOf,
            String source,
            String enteredBy,
            Instant enteredAt) {}
}
