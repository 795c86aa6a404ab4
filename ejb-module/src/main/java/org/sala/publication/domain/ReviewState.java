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
    DISCARDED
}
