package org.sala.register.domain;

/** What a change wants of the register. */
public enum ChangeType {
    /** Another duty: group, rhythm, time limit and the like. */
    TERMS,
    /** That a line does not apply for a time. */
    NOT_APPLICABLE,
    /** That a line applies again before that time is over. */
    APPLICABLE
}
