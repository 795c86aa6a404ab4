package org.sala.publication.domain;

/** Whether the public sees an edition. */
public enum PublicationState {
    /** Never published. */
    NOT_YET,
    /** Approved and planned to go out at a set time. */
    SCHEDULED,
    /** On the site: at most one edition of a publication. */
    LIVE,
    /** Past its planned end: in no list, still readable at its address under a notice. */
    EXPIRED,
    /** Replaced by a newer edition; still readable at its own address. */
    SUPERSEDED,
    /** Taken from the site; what the address answers depends on the {@link WithdrawalKind}. */
    REMOVED;

    /** Whether the public never saw it so far. */
    public boolean isUnseen() {
        return this == NOT_YET || this == SCHEDULED;
    }
}
