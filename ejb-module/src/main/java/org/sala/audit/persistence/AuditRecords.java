package org.sala.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sala.audit.domain.AuditChain;
import org.sala.audit.domain.AuditRecord;

/** The audit chain in the database. */
@ApplicationScoped
public class AuditRecords {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The end of the chain, locked until the transaction ends. */
    public AuditChain lockedChain() {
        return entities.find(AuditChain.class, AuditChain.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The end of the chain, not locked. */
    public AuditChain chain() {
        return entities.find(AuditChain.class, AuditChain.ONLY);
    }

    /** Stores a record. */
    public void add(AuditRecord record) {
        entities.persist(record);
    }

    /** Up to {@code count} records that follow the one with this number, oldest first. */
    public List<AuditRecord> after(long sequenceNumber, int count) {
        return entities.createQuery(
                        "SELECT r FROM AuditRecord r WHERE r.sequenceNumber > :number ORDER BY r.sequenceNumber",
                        AuditRecord.class)
                .setParameter("number", sequenceNumber)
                .setMaxResults(count)
                .getResultList();
    }

    /** The newest records first, {@code size} of them from the page {@code page}. */
    public List<AuditRecord> newest(int page, int size) {
        return entities.createQuery("SELECT r FROM AuditRecord r ORDER BY r.sequenceNumber DESC", AuditRecord.class)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many records there are. */
    public long count() {
        return entities.createQuery("SELECT COUNT(r) FROM AuditRecord r", Long.class)
                .getSingleResult();
    }
}
