package org.sala.audit.domain;

import java.time.Instant;

/** What pages show of a record. */
public record AuditView(
        long sequenceNumber,
        Instant happenedAt,
        String actor,
        String act,
        String subject,
        Outcome outcome,
        String detail,
        String recordHash) {}
