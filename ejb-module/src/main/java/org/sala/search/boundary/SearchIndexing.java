package org.sala.search.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.publication.boundary.FileUses;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.boundary.PublicationChanged;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.PublicationView;

/**
 * Keeps the index in step with what the public may read. A change is indexed right after its transaction, beside it, from the state
 * the database then has; one at a time, so that an older state never overwrites a newer.
 */
@ApplicationScoped
public class SearchIndexing {
    private static final Logger LOG = Logger.getLogger(SearchIndexing.class.getName());

    @Inject
    private SearchDesk desk;

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private FileUses uses;

    @Inject
    private UnfinishedIndexing unfinished;

    @Inject
    private SearchDocuments documents;

    @Resource
    private ManagedExecutorService executor;

    /** Notes whether the index knows as many publications as the database when the portal starts. */
    public void compare() {
        if (desk.size() != catalogue.list(CatalogueQuery.newest(1)).total()) {
            unfinished.miss();
        }
    }

    /** Whether the index is missing, broken, was left unfinished, lacks something, or has never been filled. */
    public boolean needsRebuild() {
        return desk.needsRebuild() || unfinished.missed() > 0;
    }

    /** Begins to fill an index anew; whoever asks closes it. */
    public IndexRebuild beginRebuild() {
        return new IndexRebuild(desk.beginRebuild(), catalogue, documents, unfinished);
    }

    void aboutToChange(@Observes(during = TransactionPhase.BEFORE_COMPLETION) PublicationChanged change) {
        unfinished.begin();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) PublicationChanged change) {
        executor.execute(() -> update(change.number()));
    }

    /** The text of a content has been taken: whatever holds it is indexed anew. */
    public void fileRead(String sha256) {
        uses.liveHolding(sha256).forEach(number -> {
            unfinished.begin();
            executor.execute(() -> update(number));
        });
    }

    private synchronized void update(long number) {
        boolean done = false;
        try {
            Optional<PublicationView> live =
                    catalogue.find(number).filter(found -> found.state() == PublicationState.LIVE);
            live.map(documents::of).ifPresentOrElse(desk::replace, () -> desk.remove(number));
            done = true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Publication " + number + " could not be indexed; the index is filled anew", e);
        } finally {
            unfinished.end(done);
        }
    }
}
