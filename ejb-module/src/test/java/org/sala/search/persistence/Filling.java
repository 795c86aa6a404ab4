package org.sala.search.persistence;

import org.sala.search.domain.SearchDocument;

/** Fills an index anew, as the job does. */
public final class Filling {
    private Filling() {}

    /** Has these documents alone in the index. */
    public static void fill(ThaiIndex index, Iterable<SearchDocument> documents) {
        try (ThaiIndex.Rebuild rebuild = index.beginRebuild()) {
            documents.forEach(rebuild::add);
            rebuild.switchOver();
        }
    }
}
