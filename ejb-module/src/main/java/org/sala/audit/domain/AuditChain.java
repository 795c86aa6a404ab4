package org.sala.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The end of the chain: locked while a record is added, so that two acts at once follow one another. */
@Entity
@Table(name = "audit_chain")
public class AuditChain {
    /** The number of the only row. */
    public static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "last_sequence_number")
    private long lastSequenceNumber;

    @Column(name = "last_hash")
    private String lastHash;

    protected AuditChain() {}

    /** The next record, which becomes the end of the chain. */
    public AuditRecord append(Instant at, AuditEntry entry) {
        AuditRecord record = new AuditRecord(lastSequenceNumber + 1, at, entry, lastHash);
        lastSequenceNumber = record.sequenceNumber();
        lastHash = record.recordHash();
        return record;
    }

    /** Whether a chain that ends with this record number and hash has lost none at its end. */
    public boolean endsWith(long sequenceNumber, String hash) {
        return lastSequenceNumber == sequenceNumber && lastHash.equals(hash);
    }
}
