package org.sala.batch.bringingover;

import jakarta.batch.api.Batchlet;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.imports.boundary.BringingOver;
import org.sala.imports.domain.Fault;
import org.sala.imports.domain.MediaArchive;
import org.sala.shared.Refused;

/**
 * Goes through the rows of confirmed imports, each stored by itself together with the mark that it is done: any end loses nothing and
 * doubles nothing. What stands against a row is kept with the row.
 */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BringingOverRows implements Batchlet {
    /** Of one row: the database ends a transaction now and then in favour of another, and then nothing of the row is kept. */
    private static final int ATTEMPTS = 3;

    private static final Logger LOG = Logger.getLogger(BringingOverRows.class.getName());

    @Inject
    private BringingOver bringingOver;

    @Inject
    private CurrentRun run;

    private volatile boolean stopped;

    @Override
    public String process() {
        List<Long> batches = bringingOver.confirmed();
        run.plan(batches.stream()
                .mapToLong(batch -> bringingOver.waiting(batch).size())
                .sum());
        for (long batch : batches) {
            if (!bring(batch)) {
                return "STOPPED";
            }
            bringingOver.end(batch);
        }
        return "COMPLETED";
    }

    private boolean bring(long batch) {
        try (MediaArchive media = bringingOver.media(batch)) {
            for (long row : bringingOver.waiting(batch)) {
                if (stopped) {
                    return false;
                }
                bring(row, media);
                run.advance();
            }
        }
        return true;
    }

    private void bring(long row, MediaArchive media) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                bringingOver.bring(row, media);
                return;
            } catch (Refused refusal) {
                bringingOver.fail(row, Fault.of("", refusal));
                run.skip("row " + row, refusal.messageKey());
                return;
            } catch (EJBException broken) {
                LOG.log(Level.WARNING, broken, () -> "row " + row + " could not be brought over");
                if (attempt == ATTEMPTS) {
                    bringingOver.fail(row, Fault.of("", "broken"));
                    run.skip("row " + row, String.valueOf(broken.getMessage()));
                }
            }
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
