package org.sala.library.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.sala.library.domain.StoredContent;
import org.sala.library.persistence.ContentStore;
import org.sala.library.persistence.LeftOvers;
import org.sala.library.persistence.StoredFiles;
import org.sala.shared.SalaClock;

/** Keeps the files on disk and their records in step; called by a job. */
@Stateless
public class LibraryCare {
    /** How long bytes without a record are left alone: longer than any upload takes. */
    public static final Duration PATIENCE = Duration.ofDays(1);

    private static final int AT_ONCE = 500;

    @Inject
    private StoredFiles files;

    @Inject
    private ContentStore store;

    @Inject
    private LeftOvers leftOvers;

    @Inject
    private SalaClock clock;

    /** A record whose bytes are not as it says. */
    public record Damage(String sha256, String reason) {}

    /**
     * What was looked at in one go.
     *
     * @param last the hash to go on after, null when all were looked at
     */
    public record Looked(int count, String last, List<Damage> damages) {}

    /** How many contents are on record. */
    public long count() {
        return files.countContents();
    }

    /** Looks whether the bytes of the next contents are there, whole. */
    public Looked lookAfter(String sha256) {
        List<StoredContent> contents = files.contentsAfter(sha256, AT_ONCE);
        List<Damage> damages = contents.stream()
                .filter(content -> sizeOf(store.pathOf(content.sha256())) != content.size())
                .map(content -> new Damage(
                        content.sha256(),
                        sizeOf(store.pathOf(content.sha256())) < 0 ? "is missing" : "has another size than was stored"))
                .toList();
        return new Looked(
                contents.size(),
                contents.size() < AT_ONCE ? null : contents.get(AT_ONCE - 1).sha256(),
                damages);
    }

    /** Deletes bytes that no record refers to and answers how many files they were. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int sweep() {
        try {
            return leftOvers.sweep(clock.now().minus(PATIENCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException missing) {
            return -1;
        }
    }
}
