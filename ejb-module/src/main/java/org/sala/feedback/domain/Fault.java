package org.sala.feedback.domain;

/** What a reader finds wrong with a page. */
public enum Fault {
    WRONG,
    OUT_OF_DATE,
    BROKEN,
    NOT_ACCESSIBLE,
    NOT_USEFUL,
    OTHER
}
