package org.sala.satisfaction.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What staff wrote into the report of a period beside its figures. Nothing is changed or deleted: whoever writes anew makes the next
 * edition, and the newest is printed.
 */
@Entity
@Table(name = "satisfaction_report_text")
public class ReportText {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "period_key")
    private String period;

    private int edition;
    private String purpose;
    private String suggestions;
    private String improvements;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ReportText() {}

    /**
     * The next edition.
     *
     * @param edition 1 for the first
     */
    public ReportText(ReportPeriod period, int edition, ReportWords words, String writtenBy, Instant writtenAt) {
        this.period = period.key();
        this.edition = edition;
        this.purpose = words.purpose();
        this.suggestions = words.suggestions();
        this.improvements = words.improvements();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** What pages show of it. */
    public View view() {
        return new View(new ReportWords(purpose, suggestions, improvements), edition, writtenBy, writtenAt);
    }

    /**
     * What pages show of it.
     *
     * @param edition 0 when nobody has written anything; then there is no writer and no time
     */
    public record View(ReportWords words, int edition, String writtenBy, Instant writtenAt) {
        /** Nobody has written anything. */
        public static final View NONE = new View(new ReportWords("", "", ""), 0, null, null);
    }
}
