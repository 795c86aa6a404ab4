package org.sala.operations.domain;

/** Why administrators are to look at a job. */
public enum JobAlarmKind {
    /** Its last run failed, or its last runs broke off one after the other. */
    FAILED,
    /** Its turn came and no run began. */
    OVERDUE,
    /** A run is under way on a server that lives, and has not come further for long. */
    STUCK
}
