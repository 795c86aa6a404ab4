package org.sala.batch.searchrebuild;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.search.boundary.IndexRebuild;
import org.sala.search.boundary.SearchIndexing;

/**
 * Adds one live publication after the other to an index beside the present one and then has searches use it. Any end before that leaves
 * the present one in use, and the next run begins from the front.
 */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SearchRebuilding implements Batchlet {
    private static final int COUNTED_AT_ONCE = 25;

    @Inject
    private SearchIndexing indexing;

    @Inject
    private CurrentRun run;

    private volatile boolean stopped;

    @Override
    public String process() {
        try (IndexRebuild rebuild = indexing.beginRebuild()) {
            run.plan(rebuild.numbers().size());
            int uncounted = 0;
            for (long number : rebuild.numbers()) {
                if (stopped) {
                    return "STOPPED";
                }
                rebuild.add(number);
                if (++uncounted == COUNTED_AT_ONCE) {
                    run.advance(uncounted);
                    uncounted = 0;
                }
            }
            int held = rebuild.switchOver();
            run.advance(uncounted);
            run.say("operations.said.indexed", held);
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
