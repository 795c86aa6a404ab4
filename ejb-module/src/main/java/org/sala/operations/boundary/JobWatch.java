package org.sala.operations.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.operations.domain.JobAlarm;
import org.sala.operations.domain.JobAlarmKind;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobPulse;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;
import org.sala.operations.domain.JobTrouble;
import org.sala.operations.persistence.JobAlarms;
import org.sala.operations.persistence.RunLogs;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/**
 * Sees from the record what is wrong with a job, and rings or clears its alarms. It asks neither the timetable nor Jakarta Batch, so that
 * it sees when those stand still.
 */
@Stateless
public class JobWatch {
    /** How many runs must break off in a row until no further is begun by itself. */
    public static final int MOST_BROKEN_IN_A_ROW = 3;

    @Inject
    private JobRunBook book;

    @Inject
    private JobScheduleDesk schedules;

    @Inject
    private JobAlarms alarms;

    @Inject
    private RunLogs logs;

    @Inject
    private Event<JobAlarmTold> tellers;

    @Inject
    private SalaClock clock;

    @Inject
    @ConfigProperty(name = "sala.jobs.overdue-minutes", defaultValue = "15")
    private long overdueMinutes;

    @Inject
    @ConfigProperty(name = "sala.jobs.stuck-minutes", defaultValue = "60")
    private long stuckMinutes;

    /**
     * Looks at a job once: what is newly wrong rings, what is wrong no longer is cleared, all else stays as it is.
     *
     * @return whether anything rings, or was cleared just now: letters may be waiting
     * @throws Refused when another node saw the same at the same instant
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean look(JobDescription job) {
        Map<JobAlarmKind, JobTrouble> troubles = new EnumMap<>(JobAlarmKind.class);
        failure(job).ifPresent(trouble -> troubles.put(JobAlarmKind.FAILED, trouble));
        overdue(job).ifPresent(trouble -> troubles.put(JobAlarmKind.OVERDUE, trouble));
        book.standingStill(job.name(), clock.now().minus(Duration.ofMinutes(stuckMinutes)))
                .ifPresent(trouble -> troubles.put(JobAlarmKind.STUCK, trouble));
        boolean told = !troubles.isEmpty();
        for (JobAlarm alarm : alarms.ringing()) {
            if (alarm.job().equals(job.name())) {
                JobTrouble trouble = troubles.remove(alarm.kind());
                told = true;
                goOn(alarm, trouble);
            }
        }
        troubles.values().forEach(trouble -> ring(job, trouble));
        return told;
    }

    /** What is wrong with how the job's runs ended: the last failed, or the last ones broke off, and none went well since. */
    private Optional<JobTrouble> failure(JobDescription job) {
        List<JobRunView> ended = book.history(job.name(), null, 0, MOST_BROKEN_IN_A_ROW + 1).items().stream()
                .filter(run -> !run.isRunning())
                .toList();
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        JobRunView last = ended.get(0);
        boolean bad = last.state() == JobState.FAILED || isHopeless(ended);
        Instant wentWell = logs.findPulse(job.name()).map(JobPulse::wentWellAt).orElse(null);
        boolean since = wentWell == null || wentWell.isBefore(last.endedAt());
        return bad && since
                ? Optional.of(new JobTrouble(JobAlarmKind.FAILED, last.endedAt(), last.id(), last.message()))
                : Optional.empty();
    }

    /** Whether the newest runs broke off one after the other, so that beginning another by itself is no use. */
    public static boolean isHopeless(List<JobRunView> newestFirst) {
        return newestFirst.size() >= MOST_BROKEN_IN_A_ROW
                && newestFirst.stream().limit(MOST_BROKEN_IN_A_ROW).allMatch(run -> run.state() == JobState.BROKEN_OFF);
    }

    /** Whether a turn came some time ago and no run began since, nor is one under way. */
    private Optional<JobTrouble> overdue(JobDescription job) {
        ZonedDateTime latest =
                clock.now().minus(Duration.ofMinutes(overdueMinutes)).atZone(clock.zone());
        Instant begun = logs.findPulse(job.name()).map(JobPulse::begunAt).orElse(null);
        boolean running =
                book.isAlive(job.name()); // a dead run says nothing, and the timetable that ends it may stand still
        return schedules
                .of(job)
                .due(latest)
                .map(ZonedDateTime::toInstant)
                .filter(due -> !running && (begun == null || begun.isBefore(due)))
                .map(due -> new JobTrouble(JobAlarmKind.OVERDUE, due, null, null));
    }

    private void goOn(JobAlarm alarm, JobTrouble trouble) {
        if (trouble == null) {
            alarm.clear(clock.now());
            tellers.fire(new JobAlarmTold(alarm.view()));
        } else {
            alarm.goOn(trouble);
        }
    }

    private void ring(JobDescription job, JobTrouble trouble) {
        JobAlarm alarm = new JobAlarm(job.name(), trouble, clock.now());
        try {
            alarms.add(alarm);
        } catch (PersistenceException anotherNodeWasFaster) {
            throw new Refused("operations.refusal.changed-meanwhile");
        }
        tellers.fire(new JobAlarmTold(alarm.view()));
    }
}
