package org.sala.search.boundary;

import java.util.List;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.PublicationState;
import org.sala.search.persistence.ThaiIndex;

/**
 * An index that is being filled from the database in a place of its own. Searches use the present one, and changes reach both, until it
 * is switched to; closing this before, or a crash, leaves the present one in use.
 */
public final class IndexRebuild implements AutoCloseable {
    private final ThaiIndex.Rebuild made;
    private final PublicationCatalogue catalogue;
    private final SearchDocuments documents;
    private final UnfinishedIndexing unfinished;
    private final int missedBefore;
    private final List<Long> numbers;

    IndexRebuild(
            ThaiIndex.Rebuild made,
            PublicationCatalogue catalogue,
            SearchDocuments documents,
            UnfinishedIndexing unfinished) {
        this.made = made;
        this.catalogue = catalogue;
        this.documents = documents;
        this.unfinished = unfinished;
        missedBefore = unfinished.missed();
        numbers = catalogue.liveNumbers();
    }

    /** The publications that were live when this was begun. What goes out later comes into both indexes by itself. */
    public List<Long> numbers() {
        return numbers;
    }

    /** Adds a publication as it stands now; nothing when it is not live any more. */
    public void add(long number) {
        catalogue
                .find(number)
                .filter(found -> found.state() == PublicationState.LIVE)
                .map(documents::of)
                .ifPresent(made::add);
    }

    /** Has searches use this index from now on and answers how many publications it holds. */
    public int switchOver() {
        int count = made.switchOver();
        unfinished.madeUpFor(missedBefore);
        return count;
    }

    /** Throws this index away unless it was switched to. */
    @Override
    public void close() {
        made.close();
    }
}
