package org.sala.freshness.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sala.freshness.domain.Act;
import org.sala.freshness.domain.LiveCount;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.Transition;
import org.sala.register.domain.DutyItemType;
import org.sala.register.domain.DutyLine;
import org.sala.shared.InstantColumn;

/** What was published and checked, asked for set by set: no query here is asked once for each line of the register. */
@ApplicationScoped
public class Acts {
    /** Answered from an index alone, as long as nothing else of the edition is asked for. */
    private static final String OUT = " WHERE e.publication_state IN ('LIVE', 'SUPERSEDED')"
            + " AND e.published_at >= ?1 AND e.published_at < ?2";

    private static final String CHECKED = " d.transition = :confirm AND d.undoneAt IS NULL"
            + " AND e.publication.removedAt IS NULL AND d.decidedAt >= :from AND d.decidedAt < :to";

    private static final String SPAN =
            " MIN(e.live_since), MAX(p.checked_at)" + " FROM edition e JOIN publication p ON p.id = e.publication_id";

    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** All acts from one instant until before another; those under required items carry their codes. */
    public List<Act> between(Instant from, Instant to, Collection<String> topics) {
        Set<Long> removed = removed();
        Set<Act> acts = new LinkedHashSet<>();
        for (Object[] row : published(
                "SELECT e.publication_id, e.published_at, e.category_number, e.kind_code FROM edition e" + OUT,
                from,
                to)) {
            if (!removed.contains(count(row[0]))) {
                acts.add(new Act((int) count(row[2]), (String) row[3], null, InstantColumn.read(row[1])));
            }
        }
        acts.addAll(checked(
                        "SELECT e.publication.categoryNumber, e.fields.kindCode, d.decidedAt FROM Decision d"
                                + " JOIN d.edition e WHERE" + CHECKED,
                        from,
                        to)
                .getResultStream()
                .map(Acts::ofKind)
                .toList());
        if (!topics.isEmpty()) {
            for (Object[] row : published(
                    "SELECT e.publication_id, e.published_at, t.topic_code FROM edition e"
                            + " JOIN edition_topic t ON t.edition_id = e.id" + OUT,
                    from,
                    to)) {
                if (topics.contains((String) row[2]) && !removed.contains(count(row[0]))) {
                    acts.add(new Act(0, null, (String) row[2], InstantColumn.read(row[1])));
                }
            }
            acts.addAll(checked(
                            "SELECT t, d.decidedAt FROM Decision d JOIN d.edition e JOIN e.topics t WHERE t IN :topics AND"
                                    + CHECKED,
                            from,
                            to)
                    .setParameter("topics", topics)
                    .getResultStream()
                    .map(Acts::ofTopic)
                    .toList());
        }
        return List.copyOf(acts);
    }

    /** What is live, by category and kind, and by required item or paragraph of the Act. */
    public List<LiveCount> live() {
        List<LiveCount> counts = new ArrayList<>();
        for (Object row : entities.createNativeQuery("SELECT e.category_number, e.kind_code, COUNT(*)," + SPAN
                        + " WHERE e.publication_state = 'LIVE' GROUP BY e.category_number, e.kind_code")
                .getResultList()) {
            Object[] cells = (Object[]) row;
            int category = ((Number) cells[0]).intValue();
            counts.add(new LiveCount(
                    category,
                    (String) cells[1],
                    null,
                    count(cells[2]),
                    InstantColumn.read(cells[3]),
                    InstantColumn.read(cells[4])));
        }
        for (Object row : entities.createNativeQuery("SELECT t.topic_code, COUNT(*)," + SPAN
                        + " JOIN edition_topic t ON t.edition_id = e.id"
                        + " WHERE e.publication_state = 'LIVE' GROUP BY t.topic_code")
                .getResultList()) {
            Object[] cells = (Object[]) row;
            counts.add(new LiveCount(
                    0,
                    null,
                    (String) cells[0],
                    count(cells[1]),
                    InstantColumn.read(cells[2]),
                    InstantColumn.read(cells[3])));
        }
        return counts;
    }

    /** One page of the live editions under a line, what was checked last first. */
    public List<Edition> under(DutyLine line, int page, int size) {
        String where =
                switch (line.type()) {
                    case ITEM -> ":code MEMBER OF e.topics";
                    case KIND -> "e.fields.kindCode = :code";
                    case CATEGORY -> "e.categoryNumber = :code";
                };
        Object code = line.type() == DutyItemType.CATEGORY ? (Object) line.categoryNumber() : line.code();
        return entities.createQuery(
                        "SELECT e FROM Edition e WHERE e.publicationState = :live AND " + where
                                + " ORDER BY e.publication.checkedAt DESC, e.id DESC",
                        Edition.class)
                .setParameter("live", PublicationState.LIVE)
                .setParameter("code", code)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> published(String query, Instant from, Instant to) {
        return entities.createNativeQuery(query)
                .setParameter(1, LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .setParameter(2, LocalDateTime.ofInstant(to, ZoneOffset.UTC))
                .getResultList();
    }

    /** Publications that are withdrawn: what they told before counts no more. */
    private Set<Long> removed() {
        return new HashSet<>(
                entities.createQuery("SELECT p.number FROM Publication p WHERE p.removedAt IS NOT NULL", Long.class)
                        .getResultList());
    }

    private TypedQuery<Object[]> checked(String query, Instant from, Instant to) {
        return entities.createQuery(query, Object[].class)
                .setParameter("confirm", Transition.CONFIRM)
                .setParameter("from", from)
                .setParameter("to", to);
    }

    private static Act ofKind(Object[] row) {
        return new Act((Integer) row[0], (String) row[1], null, (Instant) row[2]);
    }

    private static Act ofTopic(Object[] row) {
        return new Act(0, null, (String) row[0], (Instant) row[1]);
    }

    private static long count(Object cell) {
        return ((Number) cell).longValue();
    }

    /** Instants are stored as their date and time in UTC; drivers answer with either of two classes. */
}
