package org.sala.audit.domain;

/** How an act ended. */
public enum Outcome {
    DONE,
    REFUSED
}
