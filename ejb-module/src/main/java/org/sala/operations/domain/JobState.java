package org.sala.operations.domain;

/** How a run stands. All but {@link #RUNNING} are ends. */
public enum JobState {
    RUNNING,
    DONE,
    FAILED,
    /** A person asked it to stop. */
    STOPPED,
    /** Its server died or lost touch with the database. */
    BROKEN_OFF;

    /** Whether a run that ended so left work undone, and a new run should go on with it. */
    public boolean canBeRestarted() {
        return this == FAILED || this == STOPPED || this == BROKEN_OFF;
    }
}
