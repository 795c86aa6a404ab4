package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.publication.domain.Decision;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;

/** Publications, their editions and what was decided about them, as staff work on them. */
@ApplicationScoped
public class Editions {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    @Inject
    private PlannedTimes times;

    /** Adds a publication, an edition or a decision. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Sends what has changed so far, so that what follows comes after it. */
    public void flush() {
        entities.flush();
    }

    /** The edition. */
    public Optional<Edition> find(long id) {
        return Optional.ofNullable(entities.find(Edition.class, id));
    }

    /** All editions of a publication, newest first. */
    public List<Edition> of(long publicationNumber) {
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.publication.number = :number ORDER BY e.number DESC",
                        Edition.class)
                .setParameter("number", publicationNumber)
                .getResultList();
    }

    /** What was decided about an edition, oldest first. */
    public List<Decision> decisionsOn(long editionId) {
        return entities.createQuery(
                        "SELECT d FROM Decision d WHERE d.edition.id = :id AND d.undoneAt IS NULL ORDER BY d.id",
                        Decision.class)
                .setParameter("id", editionId)
                .getResultList();
    }

    /** The newest decisions about anything; looked for backwards in pieces, for Derby reads no index from its end. */
    public List<Decision> latestDecisions(int count) {
        Long newest = entities.createQuery("SELECT MAX(d.id) FROM Decision d", Long.class)
                .getSingleResult();
        List<Decision> found = List.of();
        for (long span = 2L * count; newest != null && found.size() < count && span / 2 <= newest; span *= 8) {
            found = entities.createQuery(
                            "SELECT d FROM Decision d WHERE d.undoneAt IS NULL AND d.id > :after ORDER BY d.id DESC",
                            Decision.class)
                    .setParameter("after", newest - span)
                    .setMaxResults(count)
                    .getResultList();
        }
        return found;
    }

    /** Editions the public has not seen in one of these states, those that waited longest first. */
    public List<Edition> waitingIn(List<ReviewState> states) {
        return Stream.of(PublicationState.NOT_YET, PublicationState.SCHEDULED)
                .flatMap(state -> entities.createQuery(
                                "SELECT e FROM Edition e WHERE e.publicationState = :state AND e.reviewState IN :states",
                                Edition.class)
                        .setParameter("state", state)
                        .setParameter("states", states)
                        .getResultStream())
                .sorted(Comparator.comparing(
                                (Edition edition) -> edition.milestones().changedAt())
                        .thenComparing(Edition::id))
                .toList();
    }

    /** Published editions about which an approver must decide: proposals, and warnings to be countersigned; the oldest first. */
    public List<Edition> waitingOnceMore() {
        Stream<Edition> proposed = entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.reviewState IN :proposed", Edition.class)
                .setParameter("proposed", List.of(ReviewState.WITHDRAWAL_PROPOSED, ReviewState.RESTORATION_PROPOSED))
                .getResultStream();
        return Stream.concat(proposed, times.awaitingCountersignature().stream())
                .distinct()
                .sorted(Comparator.comparing(
                                (Edition edition) -> edition.milestones().publishedAt())
                        .thenComparing(Edition::id))
                .toList();
    }

    /** The decision. */
    public Optional<Decision> decision(long id) {
        return Optional.ofNullable(entities.find(Decision.class, id));
    }
}
