package org.sala.publication.domain;

/** Where an edition stands between its writer and its approver. Whether the public sees it is {@link PublicationState}. */
public enum ReviewState {
    /** Being written. */
    DRAFT,
    /** With the approvers; nobody may change it. */
    SUBMITTED,
    /** Back with its writer, with a remark. */
    RETURNED,
    /** Approved as it stands; the approval is bound to the content hash. */
    APPROVED,
    /** Given up before it was published. */
    DISCARDED,
    /** Approved and published; its withdrawal is proposed and waits for a second person. */
    WITHDRAWAL_PROPOSED,
    /** Withdrawn; its return to the site is proposed and waits for a second person. */
    RESTORATION_PROPOSED
}
