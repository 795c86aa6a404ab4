package org.sala.publication.domain;

import java.time.Instant;
import org.sala.office.domain.PersonView;
import org.sala.shared.Bilingual;

/** Somebody who has the edit page of an edition open right now. */
public record PresentAt(long editionId, Bilingual title, PersonView person, Instant since) {}
