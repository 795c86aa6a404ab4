package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.domain.Subject;
import org.sala.publication.domain.PublicationSummary;
import org.sala.publication.domain.Shelf;
import org.sala.publication.domain.ShelfPlace;
import org.sala.publication.persistence.PublishedSummaries;
import org.sala.publication.persistence.ShelfPlaces;

/**
 * Reads what {@link PublicShelf} holds, in transactions of its own: what somebody has written and not yet stored must not be seen by
 * everybody.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ShelfReading {
    /** When more than these have moved, such as in an import, everything is read. */
    private static final int MOST_MOVED = 500;

    @Inject
    private SiteRevision revision;

    @Inject
    private ShelfPlaces places;

    @Inject
    private PublishedSummaries summaries;

    /** Everything that is live. The number is read first: what moves meanwhile is read again next time. */
    public Shelf all() {
        long now = revision.current();
        return Shelf.of(now, places.all());
    }

    /** The shelf as it is after what has moved since; names of groups stand in every summary, so that the office moves all of them. */
    public Shelf since(Shelf earlier) {
        long now = revision.current();
        boolean sameOffice = revision.subjects().getOrDefault(Subject.OFFICE, 0L) <= earlier.revision();
        Set<Long> moved = Set.copyOf(revision.movedSince(earlier.revision()));
        if (!sameOffice || moved.size() > MOST_MOVED) {
            return Shelf.of(now, places.all());
        }
        List<ShelfPlace> back = places.of(moved);
        Shelf present = earlier.after(now, moved, back);
        summarize(present, back);
        return present;
    }

    /** Reads what lists show of these places, by the identifiers of the editions, and puts it on the shelf. */
    public Map<Long, PublicationSummary> summarize(Shelf shelf, List<ShelfPlace> wanted) {
        Map<Long, PublicationSummary> found =
                summaries.ofEditions(wanted.stream().map(ShelfPlace::edition).toList());
        wanted.stream()
                .filter(place -> found.containsKey(place.edition()))
                .forEach(place -> shelf.keep(place, found.get(place.edition())));
        return found;
    }
}
