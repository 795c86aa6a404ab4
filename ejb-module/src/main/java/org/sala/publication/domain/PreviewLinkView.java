package org.sala.publication.domain;

import java.time.Instant;
import org.sala.office.domain.PersonView;

/**
 * What the edition page shows of a preview link.
 *
 * @param holding whether it can be read by now
 * @param revokedBy null unless somebody took it back
 */
public record PreviewLinkView(
        long id, PersonView madeBy, Instant madeAt, Instant expiresAt, boolean holding, PersonView revokedBy) {}
