package org.sala.operations.domain;

import java.time.Instant;

/**
 * What pages show of an alarm.
 *
 * @param since when the first run failed, or when the turn came that nobody took
 * @param runId the run that failed last, null of an overdue job
 * @param reason what that run said of it, null when nothing
 * @param clearedAt when the job went well again, null while it rings
 * @param seenBy the administrator who has seen it, null when nobody has
 * @param remark what that administrator said, null when nothing
 */
public record JobAlarmView(
        long id,
        String job,
        JobAlarmKind kind,
        Instant since,
        Long runId,
        String reason,
        Instant clearedAt,
        String seenBy,
        Instant seenAt,
        String remark,
        int version) {

    /** Whether it rings. */
    public boolean isRinging() {
        return clearedAt == null;
    }

    /** Whether it rings and nobody has said to have seen it. */
    public boolean isUnseen() {
        return isRinging() && seenBy == null;
    }

    /** The key of what the job is called. */
    public String titleKey() {
        return "operations.job." + job + ".title";
    }
}
