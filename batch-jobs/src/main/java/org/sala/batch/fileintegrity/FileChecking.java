package org.sala.batch.fileintegrity;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.logging.Logger;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.library.boundary.LibraryCare;
import org.sala.library.boundary.LibraryCare.Looked;
import org.sala.library.domain.Damage;

/**
 * Reads the bytes of every content on record and holds them against its hash. How far it has come is stored with what it found, so a
 * run that ends before its time is gone on with by the next.
 */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FileChecking implements Batchlet {
    private static final Logger LOG = Logger.getLogger(FileChecking.class.getName());

    @Inject
    private LibraryCare care;

    @Inject
    private CurrentRun run;

    private volatile boolean stopped;

    @Override
    public String process() {
        run.plan(care.goOn());
        for (Looked looked = care.look(); looked.count() > 0; looked = care.look()) {
            looked.damages().forEach(this::tell);
            run.advance(looked.count() - looked.damages().size());
            if (stopped) {
                return "STOPPED";
            }
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private void tell(Damage damage) {
        LOG.severe(() -> "stored file " + damage.sha256() + " is " + damage.kind() + " since " + damage.foundAt());
        run.skip(damage.sha256(), damage.kind().name());
    }
}
