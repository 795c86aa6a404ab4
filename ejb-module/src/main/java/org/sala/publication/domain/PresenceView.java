package org.sala.publication.domain;

import java.time.Instant;
import org.sala.office.domain.PersonView;

/** Somebody else who has the edit page of an edition open. */
public record PresenceView(PersonView person, Instant since) {}
