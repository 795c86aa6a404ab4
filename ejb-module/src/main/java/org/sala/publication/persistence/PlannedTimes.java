package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;

/** Editions by what is planned for them. */
@ApplicationScoped
public class PlannedTimes {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The edition. */
    public Optional<Edition> find(long id) {
        return Optional.ofNullable(entities.find(Edition.class, id));
    }

    /** Editions that should have gone out or ended by then and did not, those that waited longest first. */
    public List<Edition> dueAt(Instant now) {
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.publicationState = :scheduled AND e.arrangements.publishAt <= :now"
                                + " OR e.publicationState = :live AND e.arrangements.endAt <= :now"
                                + " ORDER BY e.arrangements.publishAt, e.arrangements.endAt, e.id",
                        Edition.class)
                .setParameter("scheduled", PublicationState.SCHEDULED)
                .setParameter("live", PublicationState.LIVE)
                .setParameter("now", now)
                .getResultList();
    }

    /** Editions that shall go out or end within a time to come, the nearest first. */
    public List<Edition> between(Instant from, Instant to) {
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.publicationState = :scheduled"
                                + " AND e.arrangements.publishAt > :from AND e.arrangements.publishAt <= :to"
                                + " OR e.publicationState = :live"
                                + " AND e.arrangements.endAt > :from AND e.arrangements.endAt <= :to"
                                + " ORDER BY e.arrangements.publishAt, e.arrangements.endAt, e.id",
                        Edition.class)
                .setParameter("scheduled", PublicationState.SCHEDULED)
                .setParameter("live", PublicationState.LIVE)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Editions that went out on one person's word and wait for a second, those due first first. */
    public List<Edition> awaitingCountersignature() {
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.arrangements.countersignDue IS NOT NULL"
                                + " AND e.arrangements.countersignedAt IS NULL AND e.publicationState <> :removed"
                                + " ORDER BY e.arrangements.countersignDue, e.id",
                        Edition.class)
                .setParameter("removed", PublicationState.REMOVED)
                .getResultList();
    }
}
