package org.sala.publication.domain;

import java.time.Instant;
import java.util.List;
import org.sala.office.domain.PersonView;

/**
 * What the guard at submission says of an edition.
 *
 * @param findings as the edition is now
 * @param confirmed whether the newest confirmation is for exactly these findings
 * @param reason of the newest confirmation, null when there is none
 * @param confirmedBy null when there is no confirmation
 */
public record GuardView(
        List<Finding> findings, boolean confirmed, String reason, PersonView confirmedBy, Instant confirmedAt) {

    /** Whether it may not be submitted yet. */
    public boolean isConfirmationNeeded() {
        return !findings.isEmpty() && !confirmed;
    }
}
