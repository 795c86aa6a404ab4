package org.sala.library.domain;

/** What is wrong with stored bytes. */
public enum DamageKind {
    /** They are not there. */
    MISSING,
    /** They have another hash than they were stored under. */
    CHANGED,
    /** The disk does not give them. */
    UNREADABLE
}
