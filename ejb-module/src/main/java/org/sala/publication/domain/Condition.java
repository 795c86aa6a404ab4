package org.sala.publication.domain;

/** What must hold, beside person and state, for a transition. */
public enum Condition {
    /** A remark must say why. */
    REMARK,
    /** The person began this edition or belongs to the group answerable for it; {@link Edition#isAnswerable}. */
    ANSWERABLE,
    /** The person neither began nor edited nor submitted this edition, administrators included. */
    NOT_OWN_WORK,
    /** All that must be filled in is filled in. */
    COMPLETE,
    /** The content is to the bit what was approved. */
    AS_APPROVED,
    /** Where the office does not allow the web master to publish what they wrote themselves. */
    WEB_MASTER_ALLOWED
}
