package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sala.content.domain.ContentValues;
import org.sala.publication.domain.AttachedFile;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.WithdrawalKind;
import org.sala.shared.InstantColumn;

/** Editions as the public reads them. */
@ApplicationScoped
public class PublishedEditions {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The numbers of all live publications, newest first. */
    public List<Long> liveNumbers() {
        return entities.createQuery(
                        "SELECT e.publication.number FROM Edition e WHERE e.publicationState = :live"
                                + " ORDER BY e.liveSince DESC, e.id DESC",
                        Long.class)
                .setParameter("live", PublicationState.LIVE)
                .getResultList();
    }

    /** How many editions are live in each category that has any, by its number. */
    public Map<Integer, Long> countByCategory() {
        return entities.createQuery(
                        "SELECT e.categoryNumber, COUNT(e.id) FROM Edition e WHERE e.publicationState = :live"
                                + " GROUP BY e.categoryNumber",
                        Object[].class)
                .setParameter("live", PublicationState.LIVE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    /** The number of the group that answers for each publication that has one. */
    public Map<Long, Long> groups() {
        return entities.createQuery(
                        "SELECT p.number, p.groupId FROM Publication p WHERE p.groupId IS NOT NULL", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** When the oldest of the live publications of a category first went out. */
    public Optional<Instant> oldest(int categoryNumber) {
        Object oldest = entities.createNativeQuery("SELECT MIN(e.live_since) FROM edition e"
                        + " WHERE e.publication_state = 'LIVE' AND e.category_number = ?1")
                .setParameter(1, categoryNumber)
                .getSingleResult();
        return Optional.ofNullable(InstantColumn.read(oldest));
    }

    /** What is filled into the content forms of the live editions of some kinds of a category. */
    public List<ContentValues> contentOf(int categoryNumber, Collection<String> kindCodes) {
        return entities.createQuery(
                        "SELECT e.fields.content FROM Edition e WHERE e.publicationState = :live"
                                + " AND e.categoryNumber = :category AND e.fields.kindCode IN :kinds",
                        String.class)
                .setParameter("live", PublicationState.LIVE)
                .setParameter("category", categoryNumber)
                .setParameter("kinds", kindCodes)
                .getResultStream()
                .map(ContentValues::parse)
                .toList();
    }

    /** All editions of a publication that were ever published, newest first. */
    public List<Edition> everPublished(long publicationNumber) {
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.publication.number = :number AND e.publicationState NOT IN :unseen"
                                + " ORDER BY e.number DESC",
                        Edition.class)
                .setParameter("number", publicationNumber)
                .setParameter("unseen", List.of(PublicationState.NOT_YET, PublicationState.SCHEDULED))
                .getResultList();
    }

    /** A file as the editions hold it that the public may read, the newest version and edition first. */
    public List<AttachedFile> publicFiles(long fileNumber) {
        return entities.createQuery(
                        "SELECT e FROM Edition e JOIN e.files f WHERE f.fileNumber = :file"
                                + " AND (e.publicationState IN :readable OR e.publicationState = :removed"
                                + " AND e.arrangements.withdrawalKind = :withdrawn) ORDER BY f.fileVersion DESC, e.number DESC",
                        Edition.class)
                .setParameter("file", fileNumber)
                .setParameter(
                        "readable",
                        List.of(PublicationState.LIVE, PublicationState.SUPERSEDED, PublicationState.EXPIRED))
                .setParameter("removed", PublicationState.REMOVED)
                .setParameter("withdrawn", WithdrawalKind.READABLE)
                .getResultStream()
                .flatMap(edition -> edition.files().stream())
                .filter(file -> file.fileNumber() == fileNumber)
                .toList();
    }
}
