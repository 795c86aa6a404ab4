package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.PublicationSummary;

/**
 * What lists show of live publications. A list takes three statements however long it is: its lines, what is known of their publications,
 * and their files. Of the texts only what lists show is read.
 */
@ApplicationScoped
public class PublishedSummaries {
    /** Before anything was published: said because Derby takes an index into account only for a bound, not for what is not null. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private static final String NEWEST_FIRST = " ORDER BY e.liveSince DESC, e.id DESC";

    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** One page of those that are wanted, newest publication first. */
    public List<PublicationSummary> live(CatalogueQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Object[]> lines = lines(where(query, values) + NEWEST_FIRST, values);
        return whole(lines.setFirstResult(query.page() * query.size()).setMaxResults(query.size()));
    }

    /** Those of some editions, whatever has become of them, by the identifiers of the editions. */
    public Map<Long, PublicationSummary> ofEditions(List<Long> editions) {
        Map<Long, PublicationSummary> found = new HashMap<>();
        Portions.of(editions)
                .forEach(portion ->
                        found.putAll(byEdition(lines(" WHERE e.id IN :editions", Map.of("editions", portion)))));
        return found;
    }

    /** How many are wanted on all pages. */
    public long count(CatalogueQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> count =
                entities.createQuery("SELECT COUNT(e.id) FROM Edition e" + where(query, values), Long.class);
        values.forEach(count::setParameter);
        return count.getSingleResult();
    }

    /** Those of some publications that are live, in no order. */
    public List<PublicationSummary> live(List<Long> numbers) {
        return Portions.of(numbers)
                .flatMap(portion -> whole(lines(
                                " WHERE e.publicationState = :live AND e.publication.number IN :numbers",
                                Map.of("live", PublicationState.LIVE, "numbers", portion)))
                        .stream())
                .toList();
    }

    /** Those of a kind whose content form names one of the publications in a field, in the order they went out. */
    public List<PublicationSummary> naming(String kindCode, String field, Collection<Long> numbers) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("live", PublicationState.LIVE);
        values.put("kind", kindCode);
        List<String> alternatives = new ArrayList<>();
        for (Long number : numbers) {
            String name = "named" + alternatives.size();
            alternatives.add("e.fields.content LIKE :" + name);
            values.put(name, "%\"" + field + "\":\"" + number + "\"%");
        }
        return whole(lines(
                " WHERE e.publicationState = :live AND e.fields.kindCode = :kind AND ("
                        + String.join(" OR ", alternatives) + ") ORDER BY e.liveSince, e.id",
                values));
    }

    /** Those of some kinds of a category, newest publication first. */
    public List<PublicationSummary> ofKinds(int categoryNumber, Collection<String> kindCodes) {
        return whole(lines(
                " WHERE e.publicationState = :live AND e.categoryNumber = :category AND e.fields.kindCode IN :kinds"
                        + NEWEST_FIRST,
                Map.of("live", PublicationState.LIVE, "category", categoryNumber, "kinds", kindCodes)));
    }

    private TypedQuery<Object[]> lines(String which, Map<String, Object> values) {
        TypedQuery<Object[]> lines = entities.createQuery(SummaryLine.SELECTED + which, Object[].class);
        values.forEach(lines::setParameter);
        return lines;
    }

    private List<PublicationSummary> whole(TypedQuery<Object[]> query) {
        return List.copyOf(byEdition(query).values());
    }

    /** In the order of the query. */
    private Map<Long, PublicationSummary> byEdition(TypedQuery<Object[]> query) {
        List<SummaryLine> lines = query.getResultStream().map(SummaryLine::new).toList();
        Map<Long, SummaryOwner> owners =
                owners(lines.stream().map(SummaryLine::publication).distinct().toList());
        Map<Long, List<AttachedFileView>> files =
                files(lines.stream().map(SummaryLine::edition).toList());
        Map<Long, PublicationSummary> found = new LinkedHashMap<>();
        lines.forEach(line -> found.put(
                line.edition(),
                line.with(owners.get(line.publication()), files.getOrDefault(line.edition(), List.of()))));
        return found;
    }

    private Map<Long, SummaryOwner> owners(List<Long> publications) {
        return Portions.of(publications)
                .flatMap(portion -> entities.createQuery(
                                SummaryOwner.SELECTED + " WHERE p.number IN :numbers", Object[].class)
                        .setParameter("numbers", portion)
                        .getResultStream())
                .map(SummaryOwner::new)
                .collect(Collectors.toMap(SummaryOwner::publication, Function.identity()));
    }

    private Map<Long, List<AttachedFileView>> files(List<Long> editions) {
        return Portions.of(editions)
                .flatMap(portion -> entities.createQuery(SummaryFile.SELECTED, Object[].class)
                        .setParameter("editions", portion)
                        .getResultStream())
                .map(SummaryFile::new)
                .collect(Collectors.groupingBy(
                        SummaryFile::edition, Collectors.mapping(SummaryFile::view, Collectors.toList())));
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
