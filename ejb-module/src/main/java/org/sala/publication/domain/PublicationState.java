package org.sala.publication.domain;

/** Whether the public sees an edition. */
public enum PublicationState {
    /** Never published. */
    NOT_YET,
    /** On the site: at most one edition of a publication. */
    LIVE,
    /** Replaced by a newer edition; still readable at its own address. */
    SUPERSEDED,
    /** Taken from the site; the address says so. */
    REMOVED
}
