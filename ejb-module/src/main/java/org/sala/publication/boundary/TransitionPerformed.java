package org.sala.publication.boundary;

import java.time.Instant;
import org.sala.office.domain.PersonView;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Transition;

/**
 * Told within the transaction of every transition that was carried out, the first included; who wants to act only once it is certain
 * observes it after success.
 *
 * @param edition as it stands afterwards
 * @param groupId the group that answers for the publication, null when none does
 * @param person who did it; for what the portal does by itself, whoever arranged it
 * @param remark may be null
 */
public record TransitionPerformed(
        EditionView edition, Long groupId, Transition transition, PersonView person, String remark, Instant at) {}
