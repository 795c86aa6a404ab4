package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sala.publication.domain.FieldRemark;
import org.sala.publication.domain.PreviewLink;

/** Remarks at fields of editions, and links that lend editions. */
@ApplicationScoped
public class Annotations {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a remark or a link. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** The remark. */
    public Optional<FieldRemark> remark(long id) {
        return Optional.ofNullable(entities.find(FieldRemark.class, id));
    }

    /** All remarks at fields of an edition, oldest first. */
    public List<FieldRemark> remarksOn(long editionId) {
        return entities.createQuery(
                        "SELECT r FROM FieldRemark r WHERE r.editionId = :id ORDER BY r.id", FieldRemark.class)
                .setParameter("id", editionId)
                .getResultList();
    }

    /** The link. */
    public Optional<PreviewLink> link(long id) {
        return Optional.ofNullable(entities.find(PreviewLink.class, id));
    }

    /** The link whose token has this hash. */
    public Optional<PreviewLink> linkByHash(String tokenHash) {
        return entities.createQuery("SELECT l FROM PreviewLink l WHERE l.tokenHash = :hash", PreviewLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** All links to an edition, newest first. */
    public List<PreviewLink> linksTo(long editionId) {
        return entities.createQuery(
                        "SELECT l FROM PreviewLink l WHERE l.edition.id = :id ORDER BY l.id DESC", PreviewLink.class)
                .setParameter("id", editionId)
                .getResultList();
    }

    /** Forgets preview links that expired or were taken back before an instant; tells how many. */
    public int forgetLinksEndedBefore(Instant before) {
        return entities.createQuery("DELETE FROM PreviewLink l WHERE l.expiresAt < :before OR l.revokedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
