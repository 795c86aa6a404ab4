package org.sala.operations.domain;

import java.time.Instant;

/**
 * What is wrong with a job just now.
 *
 * @param since when the run failed, or when the turn came
 * @param runId the run that failed; null of an overdue job
 * @param reason what the run said of it; null when nothing
 */
public record JobTrouble(JobAlarmKind kind, Instant since, Long runId, String reason) {}
