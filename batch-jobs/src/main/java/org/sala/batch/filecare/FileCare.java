package org.sala.batch.filecare;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.sala.batch.CurrentRun;
import org.sala.library.boundary.LibraryCare;
import org.sala.library.boundary.LibraryCare.Looked;

/**
 * Looks whether the bytes of every file on record are there, keeps on record those that are not, and deletes bytes that no record
 * refers to. It may end anywhere and begin again.
 */
@Named
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FileCare implements Batchlet {
    @Inject
    private LibraryCare care;

    @Inject
    private CurrentRun run;

    private volatile boolean stopped;

    @Override
    public String process() {
        run.plan(care.count());
        for (String after = ""; after != null; ) {
            if (stopped) {
                return "STOPPED";
            }
            Looked looked = care.lookAfter(after);
            looked.damages().forEach(damage -> run.skip(damage.sha256(), damage.reason()));
            run.advance(looked.count() - looked.damages().size());
            after = looked.last();
        }
        int swept = care.sweep();
        if (swept > 0) {
            run.say("deleted " + swept + " files that no record refers to");
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
