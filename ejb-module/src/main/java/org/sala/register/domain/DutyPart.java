package org.sala.register.domain;

/** The parts of a duty, each of which a row says itself or inherits. */
public enum DutyPart {
    LEGAL_BASIS,
    PROCEDURE,
    RESPONSIBLE,
    REVIEWER,
    RESPONSIBLE_GROUP,
    REVIEWER_GROUP,
    RHYTHM,
    TIME_LIMIT
}
