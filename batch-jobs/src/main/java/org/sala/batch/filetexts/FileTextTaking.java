package org.sala.batch.filetexts;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.library.boundary.FileTexts;
import org.sala.library.domain.TakenText;
import org.sala.library.domain.TextState;
import org.sala.search.boundary.SearchIndexing;

/**
 * Takes the text of every content that has none yet, one after the other, and has the search know of it. Each is stored by itself, so
 * any end loses nothing; what cannot be read is kept on record and not tried again by itself.
 */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FileTextTaking implements Batchlet {
    private static final int AT_ONCE = 200;

    @Inject
    private FileTexts texts;

    @Inject
    private SearchIndexing indexing;

    @Inject
    private CurrentRun run;

    private volatile boolean stopped;

    @Override
    public String process() {
        List<FileTexts.Pending> pending = texts.pending(AT_ONCE);
        run.plan(pending.size());
        for (FileTexts.Pending content : pending) {
            if (stopped) {
                return "STOPPED";
            }
            TakenText taken = texts.take(content);
            if (taken.state() == TextState.FAILED) {
                run.skip(content.sha256(), taken.note());
                continue;
            }
            if (taken.state() == TextState.TAKEN) {
                indexing.fileRead(content.sha256());
            }
            run.advance();
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
