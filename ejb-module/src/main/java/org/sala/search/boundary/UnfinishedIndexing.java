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
 * index has caught up; a portal that was killed in between finds it at its next start and has the index filled anew.
 */
@ApplicationScoped
public class UnfinishedIndexing {
    private final Path mark;
    private int pending;
    private int missed;

    protected UnfinishedIndexing() {
        mark = null;
    }

    /** The mark beside the index of the data directory. */
    @Inject
    public UnfinishedIndexing(DataDirectory data) {
        mark = data.root().resolve("index.unfinished");
        missed = Files.exists(mark) ? 1 : 0;
    }

    /** How often something has not reached the index, an earlier run that ended before its time counted once. */
    public synchronized int missed() {
        return missed;
    }

    /** A change is about to be stored. */
    public synchronized void begin() {
        if (pending++ == 0 && missed == 0) {
            write();
        }
    }

    /** The change has reached the index, or has not. */
    public synchronized void end(boolean succeeded) {
        pending = Math.max(0, pending - 1);
        missed += succeeded ? 0 : 1;
        removeWhenDone();
    }

    /** The index was found to lack something. */
    public synchronized void miss() {
        if (pending == 0 && missed == 0) {
            write();
        }
        missed++;
    }

    /** An index was filled anew that holds all that had been missed so many times; what was missed since is still to come. */
    public synchronized void madeUpFor(int times) {
        missed = Math.max(0, missed - times);
        removeWhenDone();
    }

    private void removeWhenDone() {
        if (pending == 0 && missed == 0) {
            try {
                Files.deleteIfExists(mark);
            } catch (IOException e) {
                throw new UncheckedIOException("The data directory cannot be written to: " + mark, e);
            }
        }
    }

    private void write() {
        try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be written to: " + mark, e);
        }
    }
}
