package org.sala.operations.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.operations.persistence.SiteRevisions;

/**
 * One number that grows with every change the public can see; kept pages hold while it stays the same. Beside it stands at which number
 * each {@link Subject} last changed.
 */
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

    /** The number at which each subject last changed. */
    public Map<Subject, Long> subjects() {
        return revisions.subjects();
    }

    /** Counts up, in the transaction of the change of these subjects, and tells {@link SiteChanged}. */
    public void advance(Subject subject, Subject... others) {
        Set<Subject> touched = new LinkedHashSet<>(List.of(others));
        touched.add(subject);
        revisions.advance(touched);
        changed.fire(new SiteChanged());
    }
}
