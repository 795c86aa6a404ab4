package org.sala.operations.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The publications that the public finds otherwise than at an earlier number. */
    public List<Long> movedSince(long earlier) {
        return revisions.publicationsSince(earlier);
    }

    /** Counts up, in the transaction of the change of this subject, and tells {@link SiteChanged}. */
    public void advance(Subject subject) {
        advance(Set.of(subject));
    }

    /**
     * The same for a publication that the public finds otherwise from now on.
     *
     * @param kindCodes the kinds of those of its editions that came, went or were changed
     */
    public void publicationMoved(long number, int categoryNumber, Collection<String> kindCodes) {
        Set<Subject> touched = new LinkedHashSet<>();
        touched.add(Subject.category(categoryNumber));
        kindCodes.stream().filter(Objects::nonNull).sorted().map(Subject::kind).forEach(touched::add);
        advance(touched);
        revisions.notePublication(number);
    }

    private void advance(Set<Subject> touched) {
        revisions.advance(touched);
        changed.fire(new SiteChanged());
    }
}
