package org.sala.backup.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.backup.domain.BackupFailed;
import org.sala.backup.domain.WholeBackup;
import org.sala.backup.persistence.BackupFiles;
import org.sala.backup.persistence.DatabaseCopy;
import org.sala.operations.domain.JobRunView;
import org.sala.shared.DataDirectory;
import org.sala.shared.SalaClock;

/** Makes backups of everything that cannot be made anew, while the portal goes on, and keeps the newest of them; called by a job. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Backups {
    private static final String IN_DATA_DIRECTORY = "in-data-directory";

    @Inject
    private DataDirectory data;

    @Inject
    private DatabaseCopy database;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    @Inject
    @ConfigProperty(name = "sala.backup.directory", defaultValue = IN_DATA_DIRECTORY)
    private String directory;

    @Inject
    @ConfigProperty(name = "sala.backup.keep", defaultValue = "7")
    private long kept;

    /**
     * Begins a backup with a copy of the database; whoever asks closes it. What earlier attempts left half done is thrown away.
     *
     * @throws BackupFailed when there is no room, or the database cannot be copied
     */
    public NewBackup begin() {
        try {
            Path backups = folder();
            throwAwayHalfDone(backups);
            String name = WholeBackup.nameAt(clock.now().atZone(clock.zone()));
            NewBackup made = new NewBackup(
                    data.root(), backups, name, WholeBackup.in(backups).stream().findFirst());
            boolean copied = false;
            try {
                made.copyDatabase(database);
                copied = true;
            } finally {
                if (!copied) {
                    made.close();
                }
            }
            return made;
        } catch (IOException e) {
            throw new BackupFailed("The folder for backups cannot be used: " + e, e);
        }
    }

    /** Puts a finished backup on record, removes the oldest beyond those that are kept, and answers which went. */
    public List<String> keep(WholeBackup finished) {
        List<String> gone = new ArrayList<>();
        try {
            for (WholeBackup old :
                    WholeBackup.in(folder()).stream().skip(Math.max(1, kept)).toList()) {
                // its name goes first, so that a backup half removed is none
                BackupFiles.delete(
                        Files.move(old.folder(), old.folder().resolveSibling(WholeBackup.REMOVED + old.name())));
                gone.add(old.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String removed = gone.isEmpty() ? null : "removed: " + String.join(", ", gone);
        audit.recordApart(AuditEntry.done(JobRunView.TIMETABLE, "operations.backup", finished.name(), removed));
        return gone;
    }

    /** Where backups lie. */
    public Path folder() {
        try {
            return Files.createDirectories(
                    directory.equals(IN_DATA_DIRECTORY) ? data.root().resolve("backup") : Path.of(directory));
        } catch (IOException e) {
            throw new BackupFailed("The folder for backups cannot be made: " + e, e);
        }
    }

    private static void throwAwayHalfDone(Path backups) throws IOException {
        List<Path> half;
        try (Stream<Path> folders = Files.list(backups)) {
            half = folders.filter(folder -> {
                        String name = folder.getFileName().toString();
                        return name.startsWith(WholeBackup.UNFINISHED) || name.startsWith(WholeBackup.REMOVED);
                    })
                    .toList();
        }
        for (Path folder : half) {
            BackupFiles.delete(folder);
        }
    }
}
