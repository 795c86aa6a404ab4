package org.sala.publication.domain;

/** What the guard at submission may find. */
public enum FindingKind {
    /** A citizen's number of thirteen digits. */
    CITIZEN_ID,
    /** A telephone number of a person. */
    TELEPHONE,
    /** The number of a bank account. */
    BANK_ACCOUNT,
    /** A PDF of pictures alone: neither found by a search nor read aloud. */
    NO_TEXT,
    /** A file whose text cannot be taken, and so cannot be looked through. */
    UNREADABLE,
    /** A film without captions: who does not hear misses it, unless it is silent or all of it stands beside it as text. */
    NO_CAPTIONS
}
