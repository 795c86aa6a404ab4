package org.sala.backup.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.backup.domain.BackupFailed;
import org.sala.backup.domain.Manifest;
import org.sala.backup.domain.WholeBackup;
import org.sala.backup.persistence.BackupFiles;
import org.sala.backup.persistence.DatabaseCopy;

/**
 * A backup that is being written, in a folder whose name says so. The database is copied first: bytes of a file are on disk before their
 * record is stored, so whatever the copy speaks of is there when files are taken after it. Files that the backup before holds already
 * are linked to, not copied. Closing it before it is finished throws it away.
 */
public final class NewBackup implements AutoCloseable {
    private static final String STORED = "files/";
    private static final List<String> TAKEN = List.of("files", "traffic", "keys", "import", "sala.properties");
    private static final List<String> LEFT_OUT = List.of("files/incoming/", "files/thumbnails/");

    private final Path data;
    private final Path backups;
    private final String name;
    private final Path folder;
    private final Path before;
    private final Manifest known;
    private final Manifest manifest = new Manifest();

    NewBackup(Path data, Path backups, String name, Optional<WholeBackup> before) throws IOException {
        this.data = data;
        this.backups = backups;
        this.name = name;
        this.folder = Files.createDirectory(backups.resolve(WholeBackup.UNFINISHED + name));
        this.before = before.map(WholeBackup::folder).orElse(null);
        this.known = before.isPresent() ? Manifest.of(this.before) : new Manifest();
    }

    /** Copies the database and writes down what it says of itself. */
    public void copyDatabase(DatabaseCopy database) {
        attempt(() -> {
            database.copyInto(folder);
            DatabaseCopy.State state = database.state();
            Files.writeString(
                    folder.resolve("backup.properties"),
                    "name=" + name + "\ndatabase=" + state.product() + "\nschema=" + state.schema() + "\nrevision="
                            + state.revision() + "\n");
            for (String path : BackupFiles.below(folder, "")) {
                BackupFiles.force(folder.resolve(path));
                manifest.add(path, BackupFiles.hash(folder.resolve(path)));
            }
        });
    }

    /** The files to take, by their paths in the data directory. */
    public List<String> sources() {
        List<String> sources = new ArrayList<>();
        attempt(() -> {
            for (String top : TAKEN) {
                BackupFiles.below(data, top).stream()
                        .filter(path -> LEFT_OUT.stream().noneMatch(path::startsWith))
                        .forEach(sources::add);
            }
        });
        return sources;
    }

    /**
     * Takes a file, as it is now; one that has gone meanwhile is passed over.
     *
     * @return why the file is not in the backup, empty when it is
     */
    public Optional<String> take(String path) {
        Path source = data.resolve(path);
        Path target = folder.resolve(path);
        return attempt(() -> {
            try {
                String sha256 = isKnown(path, source) ? link(path, target) : BackupFiles.copy(source, target);
                if (path.startsWith(STORED) && !path.endsWith("/" + sha256)) {
                    Files.deleteIfExists(target);
                    return Optional.of("is not what it was when it was stored, and no earlier backup has it");
                }
                manifest.add(path, sha256);
                return Optional.empty();
            } catch (NoSuchFileException goneMeanwhile) {
                return Optional.empty();
            }
        });
    }

    /** What was written, to be verified. */
    public List<String> written() {
        return List.copyOf(manifest.paths());
    }

    /** Reads a file of the backup to its end; one that was linked to and has been spoilt since is copied anew. */
    public void verify(String path) {
        String expected = manifest.hashOf(path).orElseThrow();
        Path target = folder.resolve(path);
        attempt(() -> {
            if (!BackupFiles.hash(target).equals(expected)) {
                Files.delete(target);
                boolean again = Files.exists(data.resolve(path))
                        && BackupFiles.copy(data.resolve(path), target).equals(expected);
                if (!again || !BackupFiles.hash(target).equals(expected)) {
                    throw new BackupFailed(path + " cannot be read as it was written; is the disk broken?");
                }
            }
        });
    }

    /** Writes the manifest and gives the folder, in one step, the name of a whole backup. */
    public WholeBackup finish() {
        return attempt(() -> {
            Path list = folder.resolve(Manifest.FILE);
            Files.writeString(list, manifest.text());
            BackupFiles.force(list);
            try (Stream<Path> folders = Files.walk(folder)) {
                for (Path inside : folders.filter(Files::isDirectory).toList()) {
                    BackupFiles.force(inside);
                }
            }
            Path whole = Files.move(folder, backups.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            BackupFiles.force(backups);
            return new WholeBackup(whole);
        });
    }

    /** Throws away what was not finished. */
    @Override
    public void close() {
        attempt(() -> BackupFiles.delete(folder));
    }

    private boolean isKnown(String path, Path source) throws IOException {
        if (known.hashOf(path).isEmpty() || Files.notExists(before.resolve(path))) {
            return false;
        }
        return path.startsWith(STORED)
                || (Files.size(source) == Files.size(before.resolve(path))
                        && Files.getLastModifiedTime(source).equals(Files.getLastModifiedTime(before.resolve(path))));
    }

    private String link(String path, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try {
            Files.createLink(target, before.resolve(path));
        } catch (UnsupportedOperationException noLinksHere) {
            BackupFiles.copy(before.resolve(path), target);
        }
        return known.hashOf(path).orElseThrow();
    }

    private void attempt(Act act) {
        attempt(() -> {
            act.run();
            return null;
        });
    }

    private <T> T attempt(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw Room.isShort(e, backups)
                    ? new BackupFailed(Room.shortage(backups), e)
                    : new BackupFailed("The backup could not be written: " + e, e);
        }
    }

    private interface Act {
        void run() throws IOException;
    }

    private interface Work<T> {
        T run() throws IOException;
    }
}
