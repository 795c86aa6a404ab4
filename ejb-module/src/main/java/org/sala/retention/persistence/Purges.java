package org.sala.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.retention.domain.Purge;
import org.sala.retention.domain.PurgedFile;
import org.sala.retention.domain.RetentionKind;

/** Purges and the files they deleted in the database. */
@ApplicationScoped
public class Purges {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a purge or a file. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** The purge of a kind up to a day, locked until the transaction ends. */
    public Optional<Purge> locked(RetentionKind kind, LocalDate upTo) {
        return entities.createQuery("SELECT p FROM Purge p WHERE p.kind = :kind AND p.upTo = :day", Purge.class)
                .setParameter("kind", kind)
                .setParameter("day", upTo)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The latest purge of a kind. */
    public Optional<Purge> latest(RetentionKind kind) {
        return entities.createQuery("SELECT p FROM Purge p WHERE p.kind = :kind ORDER BY p.upTo DESC", Purge.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How much all purges of a kind have removed. */
    public long removed(RetentionKind kind) {
        return entities.createQuery("SELECT COALESCE(SUM(p.removed), 0) FROM Purge p WHERE p.kind = :kind", Long.class)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    /** Purges that removed something, the latest first; page from 0. */
    public List<Purge> eventful(int page, int size) {
        return entities.createQuery(
                        "SELECT p FROM Purge p WHERE p.removed > 0 ORDER BY p.purgedAt DESC, p.id DESC", Purge.class)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many purges removed something. */
    public long countEventful() {
        return entities.createQuery("SELECT COUNT(p) FROM Purge p WHERE p.removed > 0", Long.class)
                .getSingleResult();
    }

    /** Whether a file is on record as deleted. */
    public boolean isKnown(RetentionKind kind, String fileName, String sha256) {
        return entities.createQuery(
                                "SELECT COUNT(f) FROM PurgedFile f WHERE f.kind = :kind AND f.fileName = :name AND f.sha256 = :hash",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("name", fileName)
                        .setParameter("hash", sha256)
                        .getSingleResult()
                > 0;
    }

    /** The files deleted last. */
    public List<PurgedFile> files(int most) {
        return entities.createQuery("SELECT f FROM PurgedFile f ORDER BY f.id DESC", PurgedFile.class)
                .setMaxResults(most)
                .getResultList();
    }
}
