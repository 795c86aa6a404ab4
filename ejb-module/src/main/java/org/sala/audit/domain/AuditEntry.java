package org.sala.audit.domain;

/**
 * What is to be recorded of an act.
 *
 * @param actor the user name, or what the portal calls itself when no person acts
 * @param act a verb such as {@code publication.submit}
 * @param subject what it was done to, such as {@code edition 12}
 * @param detail more in words, at most 4,000 characters (the rest is cut), may be null
 */
public record AuditEntry(String actor, String act, String subject, Outcome outcome, String detail) {
    private static final int LONGEST = 4000;

    public AuditEntry {
        detail = detail == null || detail.isEmpty() ? null : detail.substring(0, Math.min(detail.length(), LONGEST));
        actor = actor.substring(0, Math.min(actor.length(), 60));
        subject = subject.substring(0, Math.min(subject.length(), 120));
    }

    /** An act that was done. */
    public static AuditEntry done(String actor, String act, String subject, String detail) {
        return new AuditEntry(actor, act, subject, Outcome.DONE, detail);
    }

    /** An act that was refused, and why. */
    public static AuditEntry refused(String actor, String act, String subject, String why) {
        return new AuditEntry(actor, act, subject, Outcome.REFUSED, why);
    }
}
