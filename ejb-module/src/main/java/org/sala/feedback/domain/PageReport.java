package org.sala.feedback.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sala.shared.Refused;

/** Something is wrong with a page, a reader says. It is open until somebody of the staff has closed it and said what was done. */
@Entity
@Table(name = "page_report")
public class PageReport {
    private static final int LONGEST_OUTCOME = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "page_path")
    private String path;

    @Column(name = "publication_number")
    private Long publicationNumber;

    @Enumerated(EnumType.STRING)
    private Fault fault;

    private String words;
    private String contact;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String outcome;

    @Version
    private int version;

    protected PageReport() {}

    /** An open report. */
    public PageReport(ReportGiven given, Instant reportedAt) {
        this.path = given.path();
        this.publicationNumber = given.publicationNumber();
        this.fault = given.fault();
        this.words = given.words();
        this.contact = given.contact();
        this.reportedAt = reportedAt;
    }

    /**
     * Closes it. Where to answer is forgotten: nobody needs it any more (Personal Data Protection Act B.E. 2562, section 37(3)).
     *
     * @param said what was done, 1 to 1000 characters
     * @throws Refused when it is closed already, or nothing or too much is said
     */
    public void close(String username, String said, Instant now) {
        if (closedAt != null) {
            throw new Refused("feedback.refusal.closed-already");
        }
        if (said == null || said.isBlank()) {
            throw new Refused("feedback.refusal.outcome-missing");
        }
        if (said.strip().length() > LONGEST_OUTCOME) {
            throw new Refused("feedback.refusal.outcome-too-long");
        }
        closedBy = username;
        closedAt = now;
        outcome = said.strip();
        contact = null;
    }

    /** The version a form must give back. */
    public int version() {
        return version;
    }

    /** What pages show of it. */
    public View view() {
        return new View(
                id, path, publicationNumber, fault, words, contact, reportedAt, closedBy, closedAt, outcome, version);
    }

    /**
     * What pages show of a report.
     *
     * @param contact null when none was left, or the report is closed
     * @param closedBy null while it is open; likewise the time and what was done
     */
    public record View(
            long id,
            String path,
            Long publicationNumber,
            Fault fault,
            String words,
            String contact,
            Instant reportedAt,
            String closedBy,
            Instant closedAt,
            String outcome,
            int version) {}
}
