package org.sala.batch.backup;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.sala.backup.boundary.Backups;
import org.sala.backup.boundary.NewBackup;
import org.sala.backup.domain.BackupFailed;
import org.sala.backup.domain.WholeBackup;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.operations.boundary.JobRunBook;

/**
 * Copies the database, takes every file, reads all of it again, and only then has the backup count as one and older ones go. Any end
 * before that leaves the earlier backups and nothing that looks like another.
 */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BackupMaking implements Batchlet {
    private static final int COUNTED_AT_ONCE = 50;

    @Inject
    private Backups backups;

    @Inject
    private CurrentRun run;

    @Inject
    private JobRunBook book;

    private volatile boolean stopped;

    @Override
    public String process() {
        try (NewBackup made = backups.begin()) {
            List<String> sources = made.sources();
            run.plan(2L * sources.size());
            each(sources, path -> made.take(path).ifPresent(why -> run.skip(path, why)));
            each(made.written(), made::verify);
            if (stopped) {
                return "STOPPED";
            }
            WholeBackup finished = made.finish();
            List<String> gone = backups.keep(finished);
            run.say("operations.said.backed-up", finished.folder());
            if (!gone.isEmpty()) {
                run.say("operations.said.backups-removed", String.join(" ", gone));
            }
            return "COMPLETED";
        } catch (BackupFailed failed) {
            book.note(run.number(), failed.getMessage());
            throw failed;
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private void each(List<String> paths, Consumer<String> work) {
        int uncounted = 0;
        for (String path : paths) {
            if (stopped) {
                return;
            }
            work.accept(path);
            if (++uncounted == COUNTED_AT_ONCE) {
                run.advance(uncounted);
                uncounted = 0;
            }
        }
        run.advance(uncounted);
    }
}
