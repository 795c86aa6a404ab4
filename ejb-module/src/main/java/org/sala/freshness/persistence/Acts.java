package org.sala.freshness.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sala.freshness.domain.Act;
import org.sala.freshness.domain.LiveCount;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.Transition;
import org.sala.register.domain.DutyItemType;
import org.sala.register.domain.DutyLine;

/** What was published and checked, asked for set by set: no query here is asked once for each line of the register. */
@ApplicationScoped
public class Acts {
    private static final String OUT = " e.publicationState IN :out AND e.publication.removedAt IS NULL"
            + " AND e.milestones.publishedAt >= :from AND e.milestones.publishedAt < :to";
    private static final String CHECKED = " d.transition = :confirm AND d.undoneAt IS NULL"
            + " AND e.publication.removedAt IS NULL AND d.decidedAt >= :from AND d.decidedAt < :to";

    private static final String SPAN = " MIN(p.first_published_at), MAX(p.checked_at)"
            + " FROM edition e JOIN publication p ON p.id = e.publication_id";

    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** All acts from one instant until before another; those under required items carry their codes. */
    public List<Act> between(Instant from, Instant to, Collection<String> topics) {
        List<Act> acts = new ArrayList<>(published(
                        "SELECT e.publication.categoryNumber, e.fields.kindCode, e.milestones.publishedAt FROM Edition e"
                                + " WHERE" + OUT,
                        from,
                        to)
                .getResultStream()
                .map(Acts::ofKind)
                .toList());
        acts.addAll(checked(
                        "SELECT e.publication.categoryNumber, e.fields.kindCode, d.decidedAt FROM Decision d"
                                + " JOIN d.edition e WHERE" + CHECKED,
                        from,
                        to)
                .getResultStream()
                .map(Acts::ofKind)
                .toList());
        if (!topics.isEmpty()) {
            acts.addAll(published(
                            "SELECT t, e.milestones.publishedAt FROM Edition e JOIN e.topics t WHERE t IN :topics AND"
                                    + OUT,
                            from,
                            to)
                    .setParameter("topics", topics)
                    .getResultStream()
                    .map(Acts::ofTopic)
                    .toList());
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
        return acts;
    }

    /** What is live, by category and kind, and by required item or paragraph of the Act. */
    public List<LiveCount> live() {
        List<LiveCount> counts = new ArrayList<>();
        for (Object row : entities.createNativeQuery("SELECT p.category_number, e.kind_code, COUNT(*)," + SPAN
                        + " WHERE e.publication_state = 'LIVE' GROUP BY p.category_number, e.kind_code")
                .getResultList()) {
            Object[] cells = (Object[]) row;
            int category = ((Number) cells[0]).intValue();
            counts.add(new LiveCount(
                    category, (String) cells[1], null, count(cells[2]), instant(cells[3]), instant(cells[4])));
        }
        for (Object row : entities.createNativeQuery("SELECT t.topic_code, COUNT(*)," + SPAN
                        + " JOIN edition_topic t ON t.edition_id = e.id"
                        + " WHERE e.publication_state = 'LIVE' GROUP BY t.topic_code")
                .getResultList()) {
            Object[] cells = (Object[]) row;
            counts.add(
                    new LiveCount(0, null, (String) cells[0], count(cells[1]), instant(cells[2]), instant(cells[3])));
        }
        return counts;
    }

    /** One page of the live editions under a line, what was checked last first. */
    public List<Edition> under(DutyLine line, int page, int size) {
        String where =
                switch (line.type()) {
                    case ITEM -> ":code MEMBER OF e.topics";
                    case KIND -> "e.fields.kindCode = :code";
                    case CATEGORY -> "e.publication.categoryNumber = :code";
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

    private TypedQuery<Object[]> published(String query, Instant from, Instant to) {
        return entities.createQuery(query, Object[].class)
                .setParameter("out", List.of(PublicationState.LIVE, PublicationState.SUPERSEDED))
                .setParameter("from", from)
                .setParameter("to", to);
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
    private static Instant instant(Object cell) {
        LocalDateTime time = cell instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
