package org.sala.freshness.domain;

/** Whether something the register asks for is there and was looked at in time. Computed whenever it is asked, never stored. */
public enum Freshness {
    /** Published, and nothing is due. */
    PRESENT,
    /** Still in time, but to be published or checked soon. */
    DUE,
    /** A due date has passed. */
    OVERDUE,
    /** Nothing is published under it. */
    NEVER,
    /** The office has decided that it does not apply. */
    NOT_APPLICABLE;

    /** Whether it counts as kept in the score. */
    public boolean isKept() {
        return this == PRESENT || this == DUE;
    }
}
