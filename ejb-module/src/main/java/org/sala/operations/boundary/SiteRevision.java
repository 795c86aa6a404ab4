package org.sala.operations.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sala.operations.persistence.SiteRevisions;

/** One number that grows with every change the public can see; kept pages hold while it stays the same. */
@Stateless
public class SiteRevision {
    @Inject
    private SiteRevisions revisions;

    @Inject
    private Event<SiteChanged> changed;

    /** The number now. */
    public long current() {
        return revisions.current();
    }

    /** Counts up, in the transaction of the change, and tells {@link SiteChanged}. */
    public void advance() {
        revisions.advance();
        changed.fire(new SiteChanged());
    }
}
