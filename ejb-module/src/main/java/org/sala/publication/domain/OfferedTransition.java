package org.sala.publication.domain;

/**
 * A transition that starts from where an edition stands, for one person: either open, or barred for a reason that can be told.
 *
 * @param barredBy the key of the text that tells why, null when it is open
 */
public record OfferedTransition(Transition transition, String barredBy) {

    /** Whether the person may. */
    public boolean isOpen() {
        return barredBy == null;
    }

    /** Whether a remark must be given. */
    public boolean isRemarkNeeded() {
        return transition.needsRemark();
    }
}
