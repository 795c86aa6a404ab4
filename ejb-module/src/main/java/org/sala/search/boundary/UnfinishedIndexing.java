package org.sala.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sala.shared.DataDirectory;

/**
 * Remembers on disk that changes are on their way into the index. The mark is written before the database commits and goes when the
 * index has caught up; a portal that was killed in between finds it at its next start and fills the index anew.
 */
@ApplicationScoped
public class UnfinishedIndexing {
    private final Path mark;
    private int pending;
    private boolean failed;

    protected UnfinishedIndexing() {
        mark = null;
    }

    /** The mark beside the index of the data directory. */
    @Inject
    public UnfinishedIndexing(DataDirectory data) {
        mark = data.root().resolve("index.unfinished");
    }

    /** Whether an earlier run ended before the index had caught up. */
    public synchronized boolean isMarked() {
        return Files.exists(mark);
    }

    /** A change is about to be stored. */
    public synchronized void begin() {
        if (pending++ == 0 && !failed) {
            try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.force(true);
            } catch (IOException e) {
                throw new UncheckedIOException("The data directory cannot be written to: " + mark, e);
            }
        }
    }

    /** The change has reached the index, or has not. */
    public synchronized void end(boolean succeeded) {
        pending = Math.max(0, pending - 1);
        failed |= !succeeded;
        if (pending == 0 && !failed) {
            remove();
        }
    }

    /** The whole index has been filled from the database. */
    public synchronized void rebuilt() {
        failed = false;
        if (pending == 0) {
            remove();
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be written to: " + mark, e);
        }
    }
}
