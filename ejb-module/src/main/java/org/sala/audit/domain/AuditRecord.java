package org.sala.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One act, done or refused. Each record holds the hash of the one before it, so that a later change or removal shows: the chain
 * detects tampering, it does not prevent it. Records are never changed.
 */
@Entity
@Table(name = "audit_record")
public class AuditRecord {
    @Id
    @Column(name = "sequence_number")
    private long sequenceNumber;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String actor;
    private String act;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String detail;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "record_hash")
    private String recordHash;

    protected AuditRecord() {}

    /** The record that follows the one with the hash {@code previousHash}. */
    public AuditRecord(long sequenceNumber, Instant happenedAt, AuditEntry entry, String previousHash) {
        this.sequenceNumber = sequenceNumber;
        this.happenedAt = happenedAt;
        this.actor = entry.actor();
        this.act = entry.act();
        this.subject = entry.subject();
        this.outcome = entry.outcome();
        this.detail = entry.detail();
        this.previousHash = previousHash;
        this.recordHash = computeHash();
    }

    /** The place in the chain, from 1. */
    public long sequenceNumber() {
        return sequenceNumber;
    }

    /** The hash of this record over all its fields and the hash before it, 64 hexadecimal digits. */
    public String recordHash() {
        return recordHash;
    }

    /** Whether the record is what was written, and follows the one with this hash. */
    public boolean continues(String hashBefore) {
        return previousHash.equals(hashBefore) && recordHash.equals(computeHash());
    }

    /** What pages show of the record. */
    public AuditView view() {
        return new AuditView(sequenceNumber, happenedAt, actor, act, subject, outcome, detail, recordHash);
    }

    private String computeHash() {
        String fields = String.join(
                "\u001f",
                Long.toString(sequenceNumber),
                Long.toString(happenedAt.toEpochMilli()),
                actor,
                act,
                subject,
                outcome.name(),
                detail == null ? "" : detail,
                previousHash);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(fields.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
