package org.sala.operations.domain;

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

/**
 * That something is wrong with a job. It rings from when it was first seen until the job goes well again, however often it fails between;
 * meanwhile an administrator may say to have seen it. It is never deleted.
 */
@Entity
@Table(name = "job_alarm")
public class JobAlarm {
    private static final int LONGEST_REMARK = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String job;

    @Enumerated(EnumType.STRING)
    @Column(name = "alarm_kind")
    private JobAlarmKind kind;

    private String ringing;
    private Instant since;

    @Column(name = "rung_at")
    private Instant rungAt;

    @Column(name = "run_id")
    private Long runId;

    private String reason;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    @Column(name = "seen_by")
    private String seenBy;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String remark;

    @Version
    private int version;

    protected JobAlarm() {}

    /** An alarm that rings from now on. */
    public JobAlarm(String job, JobTrouble trouble, Instant now) {
        this.job = job;
        this.kind = trouble.kind();
        this.ringing = job + " " + trouble.kind();
        this.since = trouble.since();
        this.rungAt = now;
        this.runId = trouble.runId();
        this.reason = trouble.reason();
    }

    /** Tells of the latest run that failed while it rang. */
    public void goOn(JobTrouble trouble) {
        if (trouble.runId() != null && !trouble.runId().equals(runId)) {
            runId = trouble.runId();
            reason = trouble.reason();
        }
    }

    /** The job goes well again. */
    public void clear(Instant now) {
        ringing = null;
        clearedAt = now;
    }

    /**
     * An administrator has seen it.
     *
     * @param said what is being done about it; may be empty, at most 500 characters
     * @throws Refused when it rings no more, somebody has said so before, or the remark is too long
     */
    public void see(String by, String said, Instant now) {
        if (ringing == null || seenBy != null) {
            throw new Refused("operations.refusal.alarm-seen-already");
        }
        if (said.length() > LONGEST_REMARK) {
            throw new Refused("operations.refusal.alarm-remark", LONGEST_REMARK);
        }
        seenBy = by;
        seenAt = now;
        remark = said.isBlank() ? null : said.strip();
    }

    /** Which job it is about. */
    public String job() {
        return job;
    }

    /** Why it rings. */
    public JobAlarmKind kind() {
        return kind;
    }

    /** Grows with every change; a form that holds an older one is stale. */
    public int version() {
        return version;
    }

    /** What pages show of it. */
    public JobAlarmView view() {
        return new JobAlarmView(
                id == null ? 0 : id, job, kind, since, runId, reason, clearedAt, seenBy, seenAt, remark, version);
    }
}
