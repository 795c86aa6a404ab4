package org.sala.register.domain;

/** Why the office does not work on a day. */
public enum HolidayKind {
    /** The same date every year. */
    NATIONAL,
    /** Follows the moon or is announced for the year. */
    LUNAR,
    /** Stands in for a holiday on a weekend. */
    SUBSTITUTION,
    /** Granted for once, or the office's own. */
    SPECIAL
}
