package org.sala.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sala.operations.boundary.PresentRevision;
import org.sala.operations.domain.Subject;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationSummary;
import org.sala.publication.domain.Shelf;
import org.sala.publication.domain.ShelfPlace;
import org.sala.shared.PageOf;

/**
 * The live publications as this node holds them in memory, so that the windows of a start page ask no database: as exact as
 * {@link PresentRevision}, whatever has been stored since. Only the publications that moved are read again, once for all who ask. It
 * answers what is asked of every start page; whatever else may be wanted of publications {@link PublicationCatalogue} finds.
 */
@ApplicationScoped
public class PublicShelf {
    private static final Set<Subject> FOLLOWS_FROM = Subject.publications();

    @Inject
    private PresentRevision present;

    @Inject
    private ShelfReading reading;

    private volatile Shelf shelf;

    /**
     * The newest.
     *
     * @param categoryNumber null for any
     * @param kindCode null for any
     * @param rows from 1 to {@value CatalogueQuery#LARGEST}
     */
    public PageOf<PublicationSummary> newest(Integer categoryNumber, String kindCode, int rows) {
        Shelf now = stock();
        return new PageOf<>(
                summaries(now, now.newest(categoryNumber, kindCode, rows)),
                now.count(categoryNumber, kindCode),
                0,
                rows);
    }

    /** How many publications are live in each category that has any, by its number. */
    public Map<Integer, Long> countByCategory() {
        return stock().countByCategory();
    }

    /** The summaries of those of the publications that are live, in the order of the numbers. */
    public List<PublicationSummary> summaries(List<Long> numbers) {
        Shelf now = stock();
        return summaries(now, now.ofPublications(numbers));
    }

    /** Brings it up to date, unless it is. Called when something has changed, so that the first to ask need not wait. */
    public Shelf stock() {
        long wanted = present.of(FOLLOWS_FROM);
        Shelf known = shelf;
        return known != null && known.revision() >= wanted ? known : restock(wanted);
    }

    private synchronized Shelf restock(long wanted) {
        if (shelf == null) {
            shelf = reading.all();
        } else if (shelf.revision() < wanted) {
            shelf = reading.since(shelf);
        }
        return shelf;
    }

    private List<PublicationSummary> summaries(Shelf now, List<ShelfPlace> places) {
        Map<Long, PublicationSummary> found = new HashMap<>();
        List<ShelfPlace> missing = new ArrayList<>();
        for (ShelfPlace place : places) {
            PublicationSummary known = now.summary(place);
            if (known == null) {
                missing.add(place);
            } else {
                found.put(place.edition(), known);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(reading.summarize(now, missing));
        }
        return places.stream()
                .map(place -> found.get(place.edition()))
                .filter(Objects::nonNull)
                .toList();
    }
}
