package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sala.content.domain.ContentValues;
import org.sala.publication.domain.AttachedFile;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.WithdrawalKind;
import org.sala.shared.InstantColumn;

/** Editions as the public reads them. */
@ApplicationScoped
public class PublishedEditions {
    /** Before anything was published: said because Derby takes an index into account only for a bound, not for what is not null. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private static final int PORTION = 50;

    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** One page of the live editions that are wanted, newest publication first. */
    public List<Edition> live(CatalogueQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Edition> found = entities.createQuery(
                "SELECT e FROM Edition e" + where(query, values) + " ORDER BY e.liveSince DESC, e.id DESC",
                Edition.class);
        values.forEach(found::setParameter);
        return found.setFirstResult(query.page() * query.size())
                .setMaxResults(query.size())
                .getResultList();
    }

    /** The live editions of some publications, in no order; asked for in portions, as a statement has a greatest length. */
    public List<Edition> live(List<Long> numbers) {
        List<Edition> found = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += PORTION) {
            found.addAll(entities.createQuery(
                            "SELECT e FROM Edition e WHERE e.publicationState = :live AND e.publication.number IN :numbers",
                            Edition.class)
                    .setParameter("live", PublicationState.LIVE)
                    .setParameter("numbers", numbers.subList(from, Math.min(from + PORTION, numbers.size())))
                    .getResultList());
        }
        return found;
    }

    /** The numbers of all live publications, newest first. */
    public List<Long> liveNumbers() {
        return entities.createQuery(
                        "SELECT e.publication.number FROM Edition e WHERE e.publicationState = :live"
                                + " ORDER BY e.liveSince DESC, e.id DESC",
                        Long.class)
                .setParameter("live", PublicationState.LIVE)
                .getResultList();
    }

    /** How many live editions are wanted on all pages. */
    public long countLive(CatalogueQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> count =
                entities.createQuery("SELECT COUNT(e.id) FROM Edition e" + where(query, values), Long.class);
        values.forEach(count::setParameter);
        return count.getSingleResult();
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

    /** Live editions of a kind whose content form names one of the publications in a field, in the order they went out. */
    public List<Edition> naming(String kindCode, String field, Collection<Long> numbers) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("live", PublicationState.LIVE);
        values.put("kind", kindCode);
        List<String> alternatives = new ArrayList<>();
        for (Long number : numbers) {
            String name = "named" + alternatives.size();
            alternatives.add("e.fields.content LIKE :" + name);
            values.put(name, "%\"" + field + "\":\"" + number + "\"%");
        }
        TypedQuery<Edition> found = entities.createQuery(
                "SELECT e FROM Edition e WHERE e.publicationState = :live AND e.fields.kindCode = :kind AND ("
                        + String.join(" OR ", alternatives) + ") ORDER BY e.liveSince, e.id",
                Edition.class);
        values.forEach(found::setParameter);
        return found.getResultList();
    }

    /** The live editions of some kinds of a category, newest publication first. */
    public List<Edition> ofKinds(int categoryNumber, Collection<String> kindCodes) {
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.publicationState = :live AND e.categoryNumber = :category"
                                + " AND e.fields.kindCode IN :kinds ORDER BY e.liveSince DESC, e.id DESC",
                        Edition.class)
                .setParameter("live", PublicationState.LIVE)
                .setParameter("category", categoryNumber)
                .setParameter("kinds", kindCodes)
                .getResultList();
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

    private static String where(CatalogueQuery query, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" WHERE e.publicationState = :live");
        values.put("live", PublicationState.LIVE);
        and(where, values, "e.liveSince >= :from", "from", Objects.requireNonNullElse(query.from(), EARLIEST));
        and(where, values, "e.categoryNumber = :category", "category", query.categoryNumber());
        and(where, values, "e.fields.kindCode = :kind", "kind", query.kindCode());
        and(where, values, ":topic MEMBER OF e.topics", "topic", query.topicCode());
        and(where, values, "e.publication.groupId = :group", "group", query.groupId());
        and(where, values, "e.liveSince < :to", "to", query.to());
        String status = query.status() == null ? null : "%\"status\":\"" + query.status() + "\"%";
        and(where, values, "e.fields.content LIKE :status", "status", status);
        return where.toString();
    }

    private static void and(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }
}
