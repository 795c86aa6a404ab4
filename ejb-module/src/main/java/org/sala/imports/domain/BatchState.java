package org.sala.imports.domain;

/** Where an import stands. */
public enum BatchState {
    /** Looked through and reported; nothing is written. */
    CHECKED,
    /** Confirmed; the job carries it out. */
    CONFIRMED,
    /** Carried out, to the last row. */
    DONE
}
