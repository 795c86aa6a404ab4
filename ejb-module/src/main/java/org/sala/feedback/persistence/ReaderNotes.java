package org.sala.feedback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.feedback.domain.PageReport;
import org.sala.feedback.domain.PageUsefulness;
import org.sala.shared.PageOf;

/** Reports of readers and counts of usefulness in the database. */
@ApplicationScoped
public class ReaderNotes {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Keeps a report. */
    public void add(PageReport report) {
        entities.persist(report);
    }

    /** The report with this number. */
    public Optional<PageReport> report(long id) {
        return Optional.ofNullable(entities.find(PageReport.class, id));
    }

    /** One page of the reports: open ones, the oldest first, or closed ones, the newest first. */
    public PageOf<PageReport.View> reports(boolean open, int page, int size) {
        String which = open ? " WHERE r.closedAt IS NULL" : " WHERE r.closedAt IS NOT NULL";
        String order = open ? " ORDER BY r.reportedAt, r.id" : " ORDER BY r.closedAt DESC, r.id DESC";
        List<PageReport.View> found = entities.createQuery(
                        "SELECT r FROM PageReport r" + which + order, PageReport.class)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(PageReport::view)
                .toList();
        long total = entities.createQuery("SELECT COUNT(r) FROM PageReport r" + which, Long.class)
                .getSingleResult();
        return new PageOf<>(found, total, page, size);
    }

    /** Forgets where to answer readers whose reports are closed; tells how many. */
    public int forgetContacts() {
        return entities.createQuery(
                        "UPDATE PageReport r SET r.contact = NULL WHERE r.closedAt IS NOT NULL AND r.contact IS NOT NULL")
                .executeUpdate();
    }

    /** Forgets reports that were closed before an instant; tells how many. */
    public int forgetClosedBefore(Instant before) {
        return entities.createQuery("DELETE FROM PageReport r WHERE r.closedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Forgets what was counted before a month; tells of how many pages and months. */
    public int forgetUsefulnessBefore(LocalDate month) {
        return entities.createQuery("DELETE FROM PageUsefulness u WHERE u.month < :month")
                .setParameter("month", month)
                .executeUpdate();
    }

    /** Counts one word about a page in a month. Of two first words at the same instant one fails, and counts when it is tried again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void count(String path, LocalDate month, boolean useful) {
        String counter = useful ? "u.useful = u.useful + 1" : "u.notUseful = u.notUseful + 1";
        int known = entities.createQuery(
                        "UPDATE PageUsefulness u SET " + counter + " WHERE u.path = :path AND u.month = :month")
                .setParameter("path", path)
                .setParameter("month", month)
                .executeUpdate();
        if (known == 0) {
            entities.persist(new PageUsefulness(path, month, useful));
            entities.flush();
        }
    }

    /** What readers said of pages since a month; the page that most found useless first. */
    public PageOf<PageUsefulness.View> usefulness(LocalDate since, int page, int size) {
        List<PageUsefulness.View> found = entities.createQuery(
                        "SELECT u.path, SUM(u.useful), SUM(u.notUseful) FROM PageUsefulness u WHERE u.month >= :month"
                                + " GROUP BY u.path ORDER BY SUM(u.notUseful) DESC, SUM(u.useful) DESC, u.path",
                        Object[].class)
                .setParameter("month", since)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new PageUsefulness.View(
                        (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
        long total = entities.createQuery(
                        "SELECT COUNT(DISTINCT u.path) FROM PageUsefulness u WHERE u.month >= :month", Long.class)
                .setParameter("month", since)
                .getSingleResult();
        return new PageOf<>(found, total, page, size);
    }

    /** What readers said of every page in the months from the first to the last, each its first day. */
    public List<PageUsefulness.View> usefulness(LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "SELECT u.path, SUM(u.useful), SUM(u.notUseful) FROM PageUsefulness u"
                                + " WHERE u.month BETWEEN :first AND :last GROUP BY u.path",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(row -> new PageUsefulness.View(
                        (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }
}
