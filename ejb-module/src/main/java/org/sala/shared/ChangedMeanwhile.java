package org.sala.shared;

/** Somebody else stored a change of the same thing since the person looked at it; nothing of what the person sent is stored. */
public class ChangedMeanwhile extends Refused {
    private static final long serialVersionUID = 1L;

    /** A refusal because both stored at the same instant. */
    public ChangedMeanwhile() {
        this("operations.refusal.changed-meanwhile");
    }

    /** A refusal of a stale form, with the key of the text that tells what changed. */
    public ChangedMeanwhile(String messageKey) {
        super(messageKey);
    }
}
