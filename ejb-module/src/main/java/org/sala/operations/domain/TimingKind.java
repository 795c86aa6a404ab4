package org.sala.operations.domain;

/** How the turns of a job follow each other. */
public enum TimingKind {
    /** There is none; people start it. */
    BY_HAND,
    /** Every so many minutes, counted from midnight. */
    MINUTES,
    /** Each hour at a minute. */
    HOURLY,
    /** Each day at a time. */
    DAILY,
    /** Each week on a day at a time. */
    WEEKLY,
    /** Each month on a day at a time; in a month that is too short, on its last. */
    MONTHLY
}
