package org.sala.register.domain;

/** Where a change of the register stands. */
public enum ChangeState {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
