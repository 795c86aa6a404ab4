package org.sala.notices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sala.notices.domain.Notice;
import org.sala.notices.domain.NoticePreference;
import org.sala.notices.domain.NoticeState;
import org.sala.notices.domain.NoticeText;

/** Notices, sent and to be sent, and what people have chosen about them. */
@ApplicationScoped
public class Outbox {
    private static final String FREE = " n.state = org.sala.notices.domain.NoticeState.WAITING AND n.dueAt <= :now"
            + " AND (n.leaseUntil IS NULL OR n.leaseUntil < :now)";

    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a notice or a preference. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** The numbers of notices that are due and that nobody is sending, those due longest first. */
    public List<Long> free(Instant now, int most) {
        return entities.createQuery("SELECT n.id FROM Notice n WHERE" + FREE + " ORDER BY n.dueAt, n.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes a notice on lease; false when somebody else was faster. */
    public boolean lease(long id, String token, Instant now, Instant until) {
        return entities.createQuery("UPDATE Notice n SET n.leaseToken = :token, n.leaseUntil = :until,"
                                + " n.attempts = n.attempts + 1 WHERE n.id = :id AND" + FREE)
                        .setParameter("token", token)
                        .setParameter("until", until)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The notice as it now stands in the database. */
    public Optional<Notice> find(long id) {
        Optional<Notice> found = Optional.ofNullable(entities.find(Notice.class, id));
        found.ifPresent(entities::refresh);
        return found;
    }

    /** One page of notices, the newest first; {@code state} null for all, {@code words} sought in names, addresses and subjects. */
    public List<Notice> page(NoticeState state, String words, int page, int size) {
        return sought("SELECT n FROM Notice n", " ORDER BY n.id DESC", Notice.class, state, words)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many notices there are on all pages. */
    public long count(NoticeState state, String words) {
        return sought("SELECT COUNT(n) FROM Notice n", "", Long.class, state, words)
                .getSingleResult();
    }

    /** Whether a person was told this since an instant, or is about to be. */
    public boolean isTold(long personId, NoticeText text, Instant since) {
        return entities.createQuery(
                                "SELECT COUNT(n) FROM Notice n WHERE n.person.id = :person AND n.queuedAt >= :since"
                                        + " AND n.subjectTh = :subject AND n.textTh = :text",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("since", since)
                        .setParameter("subject", text.subject().th())
                        .setParameter("text", text.text().th())
                        .getSingleResult()
                > 0;
    }

    /** Removes what was sent before; tells how many notices that were. */
    public int removeSentBefore(Instant before) {
        return entities.createQuery("DELETE FROM Notice n WHERE n.state = :sent AND n.sentAt < :before")
                .setParameter("sent", NoticeState.SENT)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** What a person has chosen. */
    public Optional<NoticePreference> preference(long personId) {
        return Optional.ofNullable(entities.find(NoticePreference.class, personId));
    }

    private <T> TypedQuery<T> sought(String select, String order, Class<T> type, NoticeState state, String words) {
        String where = " WHERE (:words = '' OR LOWER(n.person.nameTh) LIKE :like OR LOWER(n.person.username) LIKE :like"
                + " OR LOWER(n.person.email) LIKE :like OR LOWER(n.subjectTh) LIKE :like)"
                + (state == null ? "" : " AND n.state = :state");
        TypedQuery<T> query = entities.createQuery(select + where + order, type)
                .setParameter("words", words)
                .setParameter("like", "%" + words.toLowerCase(java.util.Locale.ROOT) + "%");
        return state == null ? query : query.setParameter("state", state);
    }
}
