package org.sala.publication.domain;

import java.time.Instant;
import org.sala.office.domain.PersonView;

/**
 * What staff pages show of the times planned for an edition.
 *
 * @param publishAt null when no time is set
 * @param endAt null when it does not end
 * @param refusal the key of why the portal could not do it, null when nothing stood against it
 */
public record PlanView(Instant publishAt, Instant endAt, PersonView arrangedBy, String refusal, Instant refusedAt) {

    /** Whether any time is set. */
    public boolean isAny() {
        return publishAt != null || endAt != null;
    }
}
