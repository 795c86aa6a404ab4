package org.sala.publication.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The live publications at one site revision, in the order of public lists. What lists show of them stands beside, as far as somebody has
 * asked for it. A shelf never changes: when publications move, another takes its place.
 */
public final class Shelf {
    /** A summary has some kilobytes, and no list of the start page reaches far back. */
    private static final int MOST_SUMMARIES = 2_000;

    private final long revision;
    private final List<ShelfPlace> places;
    private final Map<Long, ShelfPlace> byPublication;
    private final Map<Long, PublicationSummary> summaries;

    private Shelf(long revision, List<ShelfPlace> places, Map<Long, PublicationSummary> summaries) {
        this.revision = revision;
        this.places = places;
        this.byPublication = places.stream()
                .collect(Collectors.toMap(ShelfPlace::publication, Function.identity(), (newer, older) -> newer));
        this.summaries = summaries;
    }

    /**
     * A shelf with everything that is live.
     *
     * @param revision the site revision before the places were read
     */
    public static Shelf of(long revision, Collection<ShelfPlace> places) {
        return new Shelf(revision, inOrder(places.stream()), new ConcurrentHashMap<>());
    }

    /**
     * The shelf after some publications have moved.
     *
     * @param moved their numbers
     * @param present the places of those of them that are live now
     */
    public Shelf after(long later, Set<Long> moved, Collection<ShelfPlace> present) {
        Map<Long, PublicationSummary> kept = new ConcurrentHashMap<>(summaries);
        kept.values().removeIf(summary -> moved.contains(summary.number()));
        Stream<ShelfPlace> others = places.stream().filter(place -> !moved.contains(place.publication()));
        return new Shelf(later, inOrder(Stream.concat(others, present.stream())), kept);
    }

    private static List<ShelfPlace> inOrder(Stream<ShelfPlace> places) {
        return places.sorted(ShelfPlace.NEWEST_FIRST).toList();
    }

    /** The site revision it is true for; it may hold what moved a little later. */
    public long revision() {
        return revision;
    }

    /**
     * The newest.
     *
     * @param categoryNumber null for any
     * @param kindCode null for any
     */
    public List<ShelfPlace> newest(Integer categoryNumber, String kindCode, int most) {
        return places.stream()
                .filter(place -> place.isOf(categoryNumber, kindCode))
                .limit(most)
                .toList();
    }

    /** How many there are in all. */
    public long count(Integer categoryNumber, String kindCode) {
        return places.stream()
                .filter(place -> place.isOf(categoryNumber, kindCode))
                .count();
    }

    /** How many stand in each category that has any, by its number. */
    public Map<Integer, Long> countByCategory() {
        Map<Integer, Long> counts = new HashMap<>();
        places.forEach(place -> counts.merge(place.categoryNumber(), 1L, Long::sum));
        return counts;
    }

    /** Those of the publications that are live, in the order of the numbers. */
    public List<ShelfPlace> ofPublications(List<Long> numbers) {
        return numbers.stream().map(byPublication::get).filter(Objects::nonNull).toList();
    }

    /** What lists show of it, null when nobody has asked yet. */
    public PublicationSummary summary(ShelfPlace place) {
        return summaries.get(place.edition());
    }

    /** Keeps what lists show of it. */
    public void keep(ShelfPlace place, PublicationSummary summary) {
        if (summaries.size() >= MOST_SUMMARIES) {
            summaries.clear();
        }
        summaries.put(place.edition(), summary);
    }
}
