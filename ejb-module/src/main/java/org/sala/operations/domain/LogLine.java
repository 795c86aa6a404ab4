package org.sala.operations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line in the log of a run; never changed, and gone with the run. */
@Entity
@Table(name = "job_log")
public class LogLine {
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "said_at")
    private Instant saidAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "line_kind")
    private LogKind kind;

    @Column(name = "line_text")
    private String text;

    protected LogLine() {}

    LogLine(long runId, Instant saidAt, LogKind kind, String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        this.runId = runId;
        this.saidAt = saidAt;
        this.kind = kind;
        this.text = line.substring(0, Math.min(line.length(), LONGEST));
    }

    /** What pages show of the line. */
    public LogLineView view() {
        return new LogLineView(saidAt, kind, text);
    }
}
