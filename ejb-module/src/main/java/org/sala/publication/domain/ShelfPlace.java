package org.sala.publication.domain;

import java.time.Instant;
import java.util.Comparator;

/**
 * Where a live edition stands on the {@link Shelf}.
 *
 * @param edition the identifier of the edition
 * @param publication the number of the publication
 * @param kindCode may be null
 * @param liveSince when the publication first went out
 */
public record ShelfPlace(long edition, long publication, int categoryNumber, String kindCode, Instant liveSince) {
    /** The order of public lists: the newest first. */
    static final Comparator<ShelfPlace> NEWEST_FIRST = Comparator.comparing(ShelfPlace::liveSince)
            .thenComparing(ShelfPlace::edition)
            .reversed();

    boolean isOf(Integer category, String kind) {
        return (category == null || category == categoryNumber) && (kind == null || kind.equals(kindCode));
    }
}
