package org.sala.imports.domain;

/** What will become, or has become, of a row. */
public enum RowOutcome {
    /** Becomes a draft. */
    TO_DRAFT,
    /** Goes on the site under its original date. */
    TO_HISTORY,
    /** Was brought over before, as it is. */
    PRESENT,
    /** Was brought over before and has changed since; what is here stays as it is. */
    CHANGED,
    /** Its category is mapped to none, or it is of no kind that is brought over. */
    LEFT_OUT,
    /** Cannot be brought over. */
    FAULTY,
    /** Has become a draft. */
    DRAFT,
    /** Is on the site under its original date. */
    PUBLISHED,
    /** Something stood against it in the run. */
    FAILED;

    /** Whether the run has still to do something about it. */
    public boolean isWaiting() {
        return this == TO_DRAFT || this == TO_HISTORY;
    }
}
