package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sala.publication.domain.EditionOpening;
import org.sala.publication.domain.EditionPresence;

/** Who has an edition open to write, and who has opened which version to read. */
@ApplicationScoped
public class Attendance {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a presence or an opening. */
    public void add(Object entity) {
        entities.persist(entity);
    }

    /** The presence of a person. */
    public Optional<EditionPresence> presence(EditionPresence.Id id) {
        return Optional.ofNullable(entities.find(EditionPresence.class, id));
    }

    /** All presences at an edition, those over included. */
    public List<EditionPresence> presencesAt(long editionId) {
        return entities.createQuery(
                        "SELECT p FROM EditionPresence p WHERE p.id.editionId = :id ORDER BY p.since",
                        EditionPresence.class)
                .setParameter("id", editionId)
                .getResultList();
    }

    /** Presences that were heard of after a moment, the newest first. */
    public List<EditionPresence> presencesAfter(Instant moment, int most) {
        return entities.createQuery(
                        "SELECT p FROM EditionPresence p WHERE p.seenAt > :moment ORDER BY p.since DESC",
                        EditionPresence.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    /** Forgets presences that were last heard of before a moment; tells how many. */
    public int forgetBefore(Instant moment) {
        return entities.createQuery("DELETE FROM EditionPresence p WHERE p.seenAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** The opening by a person. */
    public Optional<EditionOpening> opening(EditionPresence.Id id) {
        return Optional.ofNullable(entities.find(EditionOpening.class, id));
    }
}
