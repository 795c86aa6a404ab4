package org.sala.register.domain;

/** Which row of the register says a part of a duty. */
public enum DutyOrigin {
    OFFICE,
    CATEGORY,
    ITEM,
    /** No row says it. */
    NOWHERE
}
