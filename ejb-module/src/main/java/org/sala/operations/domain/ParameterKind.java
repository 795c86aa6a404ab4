package org.sala.operations.domain;

/** What a parameter of a job takes. */
public enum ParameterKind {
    /** A day, written {@code 2026-11-23}. */
    DAY,
    /** One line of text. */
    TEXT,
    /** One of a few words that the job names. */
    CHOICE,
    /** A whole number. */
    NUMBER
}
