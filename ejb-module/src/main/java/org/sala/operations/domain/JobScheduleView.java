package org.sala.operations.domain;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a job runs, as it holds now.
 *
 * @param shipped whether the timing is the one the portal came with
 * @param offReason why it is switched off, null while it is on
 * @param changedBy who changed it last, null when nobody ever did
 * @param changedAt since when it holds, null when since ever
 * @param version 0 when nobody ever changed it
 */
public record JobScheduleView(
        JobTiming timing, boolean shipped, String offReason, String changedBy, Instant changedAt, int version) {

    /** As the portal came with it. */
    public static JobScheduleView shipped(JobDescription job) {
        return new JobScheduleView(job.timing(), true, null, null, null, 0);
    }

    /** Whether turns come at all as far as it is for this schedule. */
    public boolean isOn() {
        return offReason == null;
    }

    /** The latest turn that has come by now; none that came before the schedule was changed, for it was another's. */
    public Optional<ZonedDateTime> due(ZonedDateTime now) {
        return isOn()
                ? timing.latest(now)
                        .filter(turn -> changedAt == null || turn.toInstant().isAfter(changedAt))
                : Optional.empty();
    }

    /** The turn to come; none when switched off or by hand. */
    public Optional<ZonedDateTime> next(ZonedDateTime now) {
        return isOn() ? timing.next(now) : Optional.empty();
    }
}
