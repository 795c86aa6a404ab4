package org.sala.publication.domain;

import org.sala.shared.ChangedMeanwhile;

/** Somebody else changed the edition since the form was opened. */
public class EditionChangedMeanwhile extends ChangedMeanwhile {
    private static final long serialVersionUID = 1L;

    /** A refusal of a stale form. */
    public EditionChangedMeanwhile() {
        super("publication.refusal.changed-meanwhile");
    }
}
