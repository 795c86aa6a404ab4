package org.sala.operations.domain;

/** What a line in the log of a run tells. */
public enum LogKind {
    /** How many items there are to do. */
    PLANNED,
    /** How many of them are done; told at each tenth. */
    REACHED,
    /** An item left out, and why. */
    SKIPPED,
    /** What went wrong. */
    WRONG,
    /** That a person asked it to stop. */
    STOPPING,
    /** What the job itself says. */
    SAID,
    /** That more was said than is kept. */
    CUT
}
