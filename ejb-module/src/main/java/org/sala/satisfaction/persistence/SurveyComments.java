package org.sala.satisfaction.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.satisfaction.domain.CommentState;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.shared.PageOf;

/** Comments in the database. */
@ApplicationScoped
public class SurveyComments {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Keeps a comment and gives its number. */
    public long add(SurveyComment comment) {
        entities.persist(comment);
        entities.flush();
        return comment.view().id();
    }

    /** Removes those of these that still wait; answers how many. */
    public int removeWaiting(List<Long> ids) {
        int removed = 0;
        for (long id : ids) {
            SurveyComment comment = entities.find(SurveyComment.class, id);
            if (comment != null && comment.state() == CommentState.WAITING) {
                entities.remove(comment);
                removed++;
            }
        }
        entities.flush();
        return removed;
    }

    /** The comment with this number. */
    public Optional<SurveyComment> find(long id) {
        return Optional.ofNullable(entities.find(SurveyComment.class, id));
    }

    /** One page of those that stand so: what waits longest first, what is due soonest, of all others what was decided last. */
    public PageOf<SurveyComment.View> inState(CommentState state, int page, int size) {
        String order =
                switch (state) {
                    case WAITING -> "c.writtenOn, c.id";
                    case IN_HAND -> "c.due, c.id";
                    default -> "c.decidedAt DESC, c.id DESC";
                };
        List<SurveyComment.View> found = entities.createQuery(
                        "SELECT c FROM SurveyComment c WHERE c.state = :state ORDER BY " + order, SurveyComment.class)
                .setParameter("state", state)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(SurveyComment::view)
                .toList();
        return new PageOf<>(found, counts().getOrDefault(state, 0L), page, size);
    }

    /** How many stand so. */
    public Map<CommentState, Long> counts() {
        Map<CommentState, Long> counts = new EnumMap<>(CommentState.class);
        entities.createQuery("SELECT c.state, COUNT(c) FROM SurveyComment c GROUP BY c.state", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((CommentState) row[0], (Long) row[1]));
        return counts;
    }

    /** Those written from the first day to the last that are published, the oldest first; at most so many. */
    public List<SurveyComment.View> published(LocalDate first, LocalDate last, int most) {
        return entities.createQuery(
                        "SELECT c FROM SurveyComment c WHERE c.writtenOn BETWEEN :first AND :last AND c.state = :published"
                                + " ORDER BY c.writtenOn, c.id",
                        SurveyComment.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("published", CommentState.PUBLISHED)
                .setMaxResults(most)
                .getResultStream()
                .map(SurveyComment::view)
                .toList();
    }
}
