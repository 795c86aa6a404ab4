package org.sala.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.imports.domain.BatchState;
import org.sala.imports.domain.ImportBatch;
import org.sala.imports.domain.ImportRow;
import org.sala.imports.domain.RowOutcome;

/** Imports, their rows, and what was brought over. */
@ApplicationScoped
public class Imports {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds whatever belongs to an import. */
    public void add(Object entity) {
        entities.persist(entity);
    }

    /** Takes it away. */
    public void remove(Object entity) {
        entities.remove(entity);
    }

    /** Sends what was added so far. */
    public void flush() {
        entities.flush();
    }

    /** Whatever has this key. */
    public <T> Optional<T> find(Class<T> type, Object key) {
        return Optional.ofNullable(entities.find(type, key));
    }

    /** The imports, newest first. */
    public List<ImportBatch> newest(int page, int size) {
        return entities.createQuery("SELECT b FROM ImportBatch b ORDER BY b.id DESC", ImportBatch.class)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many imports there are. */
    public long count() {
        return entities.createQuery("SELECT COUNT(b) FROM ImportBatch b", Long.class)
                .getSingleResult();
    }

    /** The numbers of the imports that are not done, confirmed or not. */
    public List<Long> unfinished() {
        return entities.createQuery("SELECT b.id FROM ImportBatch b WHERE b.state <> :done", Long.class)
                .setParameter("done", BatchState.DONE)
                .getResultList();
    }

    /** The numbers of the imports that are confirmed and not done, oldest first. */
    public List<Long> confirmed() {
        return entities.createQuery("SELECT b.id FROM ImportBatch b WHERE b.state = :state ORDER BY b.id", Long.class)
                .setParameter("state", BatchState.CONFIRMED)
                .getResultList();
    }

    /** The rows of an import, in their order; of one outcome alone when one is given. */
    public List<ImportRow> rows(long batch, RowOutcome outcome, int page, int size) {
        TypedQuery<ImportRow> query = entities.createQuery(
                "SELECT r FROM ImportRow r WHERE r.batchId = :batch"
                        + (outcome == null ? "" : " AND r.outcome = :outcome") + " ORDER BY r.line",
                ImportRow.class);
        query.setParameter("batch", batch);
        if (outcome != null) {
            query.setParameter("outcome", outcome);
        }
        return query.setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    /** The keys of the rows about which the run has still to do something, in their order. */
    public List<Long> waitingRows(long batch) {
        return entities.createQuery(
                        "SELECT r.id FROM ImportRow r WHERE r.batchId = :batch AND r.outcome IN :waiting ORDER BY r.line",
                        Long.class)
                .setParameter("batch", batch)
                .setParameter("waiting", List.of(RowOutcome.TO_DRAFT, RowOutcome.TO_HISTORY))
                .getResultList();
    }

    /** How many rows of an import have each outcome. */
    public Map<RowOutcome, Long> counts(long batch) {
        Map<RowOutcome, Long> counts = new EnumMap<>(RowOutcome.class);
        entities.createQuery(
                        "SELECT r.outcome, COUNT(r) FROM ImportRow r WHERE r.batchId = :batch GROUP BY r.outcome",
                        Object[].class)
                .setParameter("batch", batch)
                .getResultList()
                .forEach(line -> counts.put((RowOutcome) line[0], (Long) line[1]));
        return counts;
    }
}
