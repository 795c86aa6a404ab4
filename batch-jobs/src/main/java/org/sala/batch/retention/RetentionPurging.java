package org.sala.batch.retention;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.retention.boundary.Retention;
import org.sala.retention.boundary.RetentionFiles;
import org.sala.retention.domain.RetentionKind;

/**
 * Purges one kind after the other. What is removed is stored with the record of it, and files are recorded before they are deleted, so
 * any end leaves the record true.
 */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RetentionPurging implements Batchlet {
    @Inject
    private Retention retention;

    @Inject
    private RetentionFiles files;

    @Inject
    private CurrentRun run;

    private volatile boolean stopped;

    @Override
    public String process() {
        run.plan(RetentionKind.values().length);
        for (RetentionKind kind : RetentionKind.values()) {
            if (!purge(kind)) {
                return "STOPPED";
            }
            run.advance();
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private boolean purge(RetentionKind kind) {
        if (kind.isOfFiles()) {
            for (Path file : files.due(kind)) {
                if (stopped) {
                    return false;
                }
                files.delete(kind, file);
            }
        }
        long removed = retention.purge(kind);
        if (removed > 0) {
            run.say("operations.said.purged", kind, removed, retention.upTo(kind));
        }
        return !stopped;
    }
}
