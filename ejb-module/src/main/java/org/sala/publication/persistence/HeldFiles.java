package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;

/** Which editions hold which files. */
@ApplicationScoped
public class HeldFiles {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The editions that hold any version of a file, newest first, at most {@code count}. */
    public List<Edition> editionsWith(long fileNumber, int count) {
        return entities.createQuery(
                        "SELECT e FROM Edition e JOIN e.files f WHERE f.fileNumber = :file ORDER BY e.id DESC",
                        Edition.class)
                .setParameter("file", fileNumber)
                .setMaxResults(count)
                .getResultList();
    }

    /** The numbers of the live publications that hold a content. */
    public List<Long> liveHolding(String sha256) {
        return entities.createQuery(
                        "SELECT DISTINCT e.publication.number FROM Edition e JOIN e.files f, FileVersion v"
                                + " WHERE v.fileId = f.fileNumber AND v.versionNumber = f.fileVersion"
                                + " AND v.content.sha256 = :hash AND e.publicationState = :live",
                        Long.class)
                .setParameter("hash", sha256)
                .setParameter("live", PublicationState.LIVE)
                .getResultList();
    }
}
