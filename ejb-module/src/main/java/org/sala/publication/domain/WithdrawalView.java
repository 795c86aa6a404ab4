package org.sala.publication.domain;

import java.time.Instant;
import org.sala.office.domain.PersonView;

/**
 * What pages show of a withdrawal that is proposed or carried out.
 *
 * @param target where the matter stands now, null unless it moved
 * @param reason what the public is told
 * @param proposedBy who proposed it or, once it is carried out, its restoration; null where the public asks
 * @param removedAt null while it is only proposed
 */
public record WithdrawalView(
        WithdrawalKind kind, String target, String reason, PersonView proposedBy, Instant removedAt) {}
