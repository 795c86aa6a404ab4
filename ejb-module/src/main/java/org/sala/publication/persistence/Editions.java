package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.publication.domain.Decision;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;

/** Publications, their editions and what was decided about them, as staff work on them. */
@ApplicationScoped
public class Editions {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

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

    /** The newest decisions about anything. */
    public List<Decision> latestDecisions(int count) {
        return entities.createQuery(
                        "SELECT d FROM Decision d WHERE d.undoneAt IS NULL ORDER BY d.id DESC", Decision.class)
                .setMaxResults(count)
                .getResultList();
    }

    /** Editions the public has not seen in one of these states, those that waited longest first. */
    public List<Edition> waitingIn(List<ReviewState> states) {
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.reviewState IN :states AND e.publicationState IN :unseen"
                                + " ORDER BY e.milestones.changedAt, e.id",
                        Edition.class)
                .setParameter("states", states)
                .setParameter("unseen", List.of(PublicationState.NOT_YET, PublicationState.SCHEDULED))
                .getResultList();
    }

    /** Published editions about which an approver must decide: proposals, and warnings to be countersigned; the oldest first. */
    public List<Edition> waitingOnceMore() {
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.reviewState IN :proposed"
                                + " OR e.arrangements.countersignDue IS NOT NULL"
                                + " AND e.arrangements.countersignedAt IS NULL AND e.publicationState <> :removed"
                                + " ORDER BY e.milestones.publishedAt, e.id",
                        Edition.class)
                .setParameter("proposed", List.of(ReviewState.WITHDRAWAL_PROPOSED, ReviewState.RESTORATION_PROPOSED))
                .setParameter("removed", PublicationState.REMOVED)
                .getResultList();
    }

    /** The decision. */
    public Optional<Decision> decision(long id) {
        return Optional.ofNullable(entities.find(Decision.class, id));
    }
}
