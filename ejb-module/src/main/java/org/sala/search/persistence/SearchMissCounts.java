package org.sala.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sala.search.domain.SearchMiss;
import org.sala.shared.PageOf;

/** Counts of searches without result in the database. */
@ApplicationScoped
public class SearchMissCounts {
    private static final int MOST_OF_A_MONTH = 5_000;
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Counts words in a month, so many times more each, all or none; nothing once a month has {@value #MOST_OF_A_MONTH} different words. */
    @Transactional
    public void store(Map<String, Integer> counts, LocalDate month) {
        if (size(month) < MOST_OF_A_MONTH) {
            counts.forEach((words, times) -> count(words, month, times));
        }
    }

    private void count(String words, LocalDate month, int times) {
        SearchMiss miss = entities.createQuery(
                        "SELECT m FROM SearchMiss m WHERE m.words = :words AND m.month = :month", SearchMiss.class)
                .setParameter("words", words)
                .setParameter("month", month)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new SearchMiss(words, month));
        miss.count(times);
        entities.persist(miss);
    }

    private long size(LocalDate month) {
        return entities.createQuery("SELECT COUNT(m) FROM SearchMiss m WHERE m.month = :month", Long.class)
                .setParameter("month", month)
                .getSingleResult();
    }

    /** Words counted since a month, the most often searched first. */
    public PageOf<SearchMiss.View> since(LocalDate month, int page, int size) {
        return between(month, LAST, page, size);
    }

    /** Words counted from a month to another, both included, the most often searched first. */
    public PageOf<SearchMiss.View> between(LocalDate first, LocalDate last, int page, int size) {
        List<SearchMiss.View> found = entities.createQuery(
                        "SELECT m.words, SUM(m.times) FROM SearchMiss m WHERE m.month >= :first AND m.month <= :last"
                                + " GROUP BY m.words ORDER BY SUM(m.times) DESC, m.words",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new SearchMiss.View((String) row[0], ((Number) row[1]).longValue()))
                .toList();
        long all = entities.createQuery(
                        "SELECT COUNT(DISTINCT m.words) FROM SearchMiss m WHERE m.month >= :first AND m.month <= :last",
                        Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
        return new PageOf<>(found, all, page, size);
    }

    /** Forgets what was counted before a month; tells how many words that were. */
    @Transactional
    public int forgetBefore(LocalDate month) {
        return entities.createQuery("DELETE FROM SearchMiss m WHERE m.month < :month")
                .setParameter("month", month)
                .executeUpdate();
    }
}
