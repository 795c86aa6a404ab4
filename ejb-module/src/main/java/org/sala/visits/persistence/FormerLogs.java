package org.sala.visits.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sala.visits.domain.FormerLog;
import org.sala.visits.domain.OpeningBalance;

/** Logs of former websites, and opening balances, in the database. */
@ApplicationScoped
public class FormerLogs {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a log or a balance. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Takes a log away. */
    public void remove(FormerLog log) {
        entities.remove(log);
    }

    /** The log with this number, locked until the transaction ends. */
    public Optional<FormerLog> locked(long id) {
        return Optional.ofNullable(entities.find(FormerLog.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All logs, the newest first. */
    public List<FormerLog> all() {
        return entities.createQuery("SELECT l FROM FormerLog l ORDER BY l.id DESC", FormerLog.class)
                .getResultList();
    }

    /** The log with this content. */
    public Optional<FormerLog> withContent(String hash) {
        return entities.createQuery("SELECT l FROM FormerLog l WHERE l.contentHash = :hash", FormerLog.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The logs confirmed before an instant, in that order. */
    public List<FormerLog> confirmedBefore(Instant instant) {
        return entities.createQuery(
                        "SELECT l FROM FormerLog l WHERE l.confirmedAt < :instant ORDER BY l.confirmedAt, l.id",
                        FormerLog.class)
                .setParameter("instant", instant)
                .getResultList();
    }

    /** The confirmed logs with lines between two instants, the later one excluded, in the order in which they were confirmed. */
    public List<FormerLog> between(Instant from, Instant to) {
        return entities.createQuery(
                        "SELECT l FROM FormerLog l WHERE l.confirmedAt IS NOT NULL AND l.first < :to AND l.last >= :from"
                                + " ORDER BY l.confirmedAt, l.id",
                        FormerLog.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** All versions of the opening balance, the newest first. */
    public List<OpeningBalance> balances() {
        return entities.createQuery("SELECT b FROM OpeningBalance b ORDER BY b.version DESC", OpeningBalance.class)
                .getResultList();
    }
}
