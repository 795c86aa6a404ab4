package org.sala.operations.boundary;

import org.sala.operations.domain.JobAlarmView;

/** An alarm about a job begins to ring, or stops; told in the transaction that says so. */
public record JobAlarmTold(JobAlarmView alarm) {}
