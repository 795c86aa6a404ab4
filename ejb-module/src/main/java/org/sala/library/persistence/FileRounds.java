package org.sala.library.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sala.library.domain.DamagedContent;
import org.sala.library.domain.FileRound;
import org.sala.library.domain.FileVersion;

/** The round through all contents, and what it found, in the database. */
@ApplicationScoped
public class FileRounds {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The present round, locked until the transaction ends; empty before the first. */
    public Optional<FileRound> locked() {
        return Optional.ofNullable(entities.find(FileRound.class, FileRound.ONLY, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Adds the first round, or a damage. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** What is known to be wrong with a content. */
    public Optional<DamagedContent> damage(String sha256) {
        return Optional.ofNullable(entities.find(DamagedContent.class, sha256));
    }

    /** Forgets a damage. */
    public void remove(DamagedContent damage) {
        entities.remove(damage);
    }

    /** Damages, those known for longest first. */
    public List<DamagedContent> damages(int most) {
        return entities.createQuery("SELECT d FROM DamagedContent d ORDER BY d.foundAt, d.sha256", DamagedContent.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The versions of files that hold a content, the newest first. */
    public List<FileVersion> versionsOf(String sha256) {
        return entities.createQuery(
                        "SELECT v FROM FileVersion v WHERE v.content.sha256 = :hash ORDER BY v.fileId DESC, v.versionNumber DESC",
                        FileVersion.class)
                .setParameter("hash", sha256)
                .getResultList();
    }

    /** How many damages were found from this instant on. */
    public long countDamagesSince(Instant since) {
        return entities.createQuery("SELECT COUNT(d) FROM DamagedContent d WHERE d.foundAt >= :since", Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }
}
