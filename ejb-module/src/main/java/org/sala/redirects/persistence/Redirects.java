package org.sala.redirects.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.redirects.domain.MissingAddress;
import org.sala.redirects.domain.Redirect;
import org.sala.shared.PageOf;

/** Redirects and counts of missing addresses in the database. */
@ApplicationScoped
public class Redirects {
    private static final int MOST_OF_A_MONTH = 5_000;

    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Keeps a redirect. */
    public void add(Redirect redirect) {
        entities.persist(redirect);
        entities.flush();
    }

    /** The redirect with this number. */
    public Optional<Redirect> find(long id) {
        return Optional.ofNullable(entities.find(Redirect.class, id));
    }

    /** Forgets a redirect. */
    public void remove(Redirect redirect) {
        entities.remove(redirect);
    }

    /** Where an address leads. */
    public Optional<String> target(String address) {
        return entities.createQuery("SELECT r.target FROM Redirect r WHERE r.address = :address", String.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    /** One page of the redirects, by address. */
    public PageOf<Redirect.View> all(int page, int size) {
        List<Redirect.View> found = entities.createQuery("SELECT r FROM Redirect r ORDER BY r.address", Redirect.class)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(Redirect::view)
                .toList();
        long total = entities.createQuery("SELECT COUNT(r) FROM Redirect r", Long.class)
                .getSingleResult();
        return new PageOf<>(found, total, page, size);
    }

    /**
     * Counts missing addresses in a month, all or none; nothing once a month has {@value #MOST_OF_A_MONTH} different ones.
     *
     * @param referrers the site that led to an address last, for those of which it is known
     */
    @Transactional
    public void count(Map<String, Integer> counts, Map<String, String> referrers, LocalDate month) {
        long known = entities.createQuery("SELECT COUNT(m) FROM MissingAddress m WHERE m.month = :month", Long.class)
                .setParameter("month", month)
                .getSingleResult();
        if (known < MOST_OF_A_MONTH) {
            counts.forEach((address, times) -> count(address, times, referrers.get(address), month));
        }
    }

    /** Forgets what was counted before a month; tells how many addresses that were. */
    @Transactional
    public int forgetMissingBefore(LocalDate month) {
        return entities.createQuery("DELETE FROM MissingAddress m WHERE m.month < :month")
                .setParameter("month", month)
                .executeUpdate();
    }

    private void count(String address, int times, String referrer, LocalDate month) {
        MissingAddress missing = entities.createQuery(
                        "SELECT m FROM MissingAddress m WHERE m.address = :address AND m.month = :month",
                        MissingAddress.class)
                .setParameter("address", address)
                .setParameter("month", month)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new MissingAddress(address, month));
        missing.count(times, referrer);
        entities.persist(missing);
    }

    /** Missing addresses counted since a month and not led on meanwhile, the most often asked for first. */
    public PageOf<MissingAddress.View> missing(LocalDate since, int page, int size) {
        String which = " FROM MissingAddress m WHERE m.month >= :month"
                + " AND NOT EXISTS (SELECT r FROM Redirect r WHERE r.address = m.address)";
        List<MissingAddress.View> found = entities.createQuery(
                        "SELECT m.address, SUM(m.times), MAX(m.referredBy)" + which
                                + " GROUP BY m.address ORDER BY SUM(m.times) DESC, m.address",
                        Object[].class)
                .setParameter("month", since)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new MissingAddress.View((String) row[0], ((Number) row[1]).longValue(), (String) row[2]))
                .toList();
        long total = entities.createQuery("SELECT COUNT(DISTINCT m.address)" + which, Long.class)
                .setParameter("month", since)
                .getSingleResult();
        return new PageOf<>(found, total, page, size);
    }
}
