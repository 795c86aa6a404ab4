package org.sala.operations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import org.sala.shared.Refused;

/**
 * What administrators have said about when a job runs. It comes to be with the first change and stays; when the timetable that the portal
 * came with holds again, it says so. A change counts from its instant on: no turn from before is made up for.
 */
@Entity
@Table(name = "job_schedule")
public class JobSchedule {
    private static final int LONGEST_REASON = 500;

    @Id
    private String job;

    @Enumerated(EnumType.STRING)
    @Column(name = "timing_kind")
    private TimingKind kind;

    private int minutes;

    @Column(name = "minute_of_day")
    private Integer minuteOfDay;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private int monthday;

    @Column(name = "off_reason")
    private String offReason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected JobSchedule() {}

    /** As the portal came with it, to be changed next. */
    public JobSchedule(String job) {
        this.job = job;
    }

    /** Runs the job so from now on. */
    public void run(JobTiming timing, String by, Instant now) {
        kind = timing.kind();
        minutes = timing.minutes();
        minuteOfDay = timing.at() == null ? null : timing.at().toSecondOfDay() / 60;
        weekday = timing.weekday();
        monthday = timing.monthday();
        offReason = null;
        changed(by, now);
    }

    /**
     * Runs the job by no timetable until somebody switches it on again; people may start it still.
     *
     * @throws Refused when no reason is given, or one of more than 500 characters
     */
    public void switchOff(String reason, String by, Instant now) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused("operations.refusal.off-reason", LONGEST_REASON);
        }
        offReason = reason.strip();
        changed(by, now);
    }

    /** Runs the job again as the portal came with it. */
    public void runAsShipped(String by, Instant now) {
        kind = null;
        offReason = null;
        changed(by, now);
    }

    /** Grows with every change; a form that holds an older one is stale. */
    public int version() {
        return version;
    }

    /** The job's name. */
    public String job() {
        return job;
    }

    /** What holds for the job. */
    public JobScheduleView view(JobDescription description) {
        LocalTime at = minuteOfDay == null ? null : LocalTime.ofSecondOfDay(minuteOfDay * 60L);
        JobTiming timing = kind == null ? description.timing() : new JobTiming(kind, minutes, at, weekday, monthday);
        return new JobScheduleView(timing, kind == null, offReason, changedBy, changedAt, version);
    }

    private void changed(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }
}
