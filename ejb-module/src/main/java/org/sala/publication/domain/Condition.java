package org.sala.publication.domain;

/** What must hold, beside person and state, for a transition. */
public enum Condition {
    /** A remark must say why. */
    REMARK,
    /** From the second edition on, a note must tell the public what changed. */
    NOTE,
    /** A moment to come must be given. */
    MOMENT,
    /** A kind of withdrawal must be given and, where the matter moved, where to. */
    WITHDRAWAL_KIND,
    /** The person began this edition or belongs to the group answerable for it; {@link Edition#isAnswerable}. */
    ANSWERABLE,
    /** The person neither began nor edited nor submitted this edition, administrators included. */
    NOT_OWN_WORK,
    /** Somebody else proposed it. */
    NOT_OWN_PROPOSAL,
    /** Somebody else put it on the site. */
    NOT_OWN_PUBLISHING,
    /** All that must be filled in is filled in. */
    COMPLETE,
    /** The content is to the bit what was approved. */
    AS_APPROVED,
    /** Where the office does not allow the web master to publish what they wrote themselves. */
    WEB_MASTER_ALLOWED,
    /** The edition is a warning to the public. */
    WARNING,
    /** It went out on one person's word, and no second person has countersigned. */
    UNCOUNTERSIGNED,
    /** The planned time has come. */
    DUE,
    /** The planned end has come. */
    ENDED,
    /** No other edition of the publication is live. */
    NO_OTHER_LIVE
}
