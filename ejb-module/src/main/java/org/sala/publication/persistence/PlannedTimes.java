package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;

/** Editions by what is planned for them. */
@ApplicationScoped
public class PlannedTimes {
    /** After everything: said because Derby takes an index into account only for bounds, not for what is not null. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The edition. */
    public Optional<Edition> find(long id) {
        return Optional.ofNullable(entities.find(Edition.class, id));
    }

    /** Editions that should have gone out or ended by then and did not, those that waited longest first. */
    public List<Edition> dueAt(Instant now) {
        return between(Instant.EPOCH, now);
    }

    /** Editions that shall go out or end after one time and not after another, the nearest first; those that go out before those that end. */
    public List<Edition> between(Instant from, Instant to) {
        return Stream.concat(
                        between(PublicationState.SCHEDULED, "publishAt", from, to),
                        between(PublicationState.LIVE, "endAt", from, to))
                .toList();
    }

    /** One time at a time: Derby uses no index for the one or the other. */
    private Stream<Edition> between(PublicationState state, String time, Instant from, Instant to) {
        String planned = "e.arrangements." + time;
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.publicationState = :state AND " + planned + " > :from AND "
                                + planned + " <= :to ORDER BY " + planned + ", e.id",
                        Edition.class)
                .setParameter("state", state)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream();
    }

    /** Editions that went out on one person's word and wait for a second, those due first first. */
    public List<Edition> awaitingCountersignature() {
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.arrangements.countersignDue BETWEEN :earliest AND :latest"
                                + " AND e.arrangements.countersignedAt IS NULL AND e.publicationState <> :removed"
                                + " ORDER BY e.arrangements.countersignDue, e.id",
                        Edition.class)
                .setParameter("earliest", Instant.EPOCH)
                .setParameter("latest", LATEST)
                .setParameter("removed", PublicationState.REMOVED)
                .getResultList();
    }
}
