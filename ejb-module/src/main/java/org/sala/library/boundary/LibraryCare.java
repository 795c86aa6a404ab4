package org.sala.library.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.library.domain.Damage;
import org.sala.library.domain.DamageKind;
import org.sala.library.domain.StoredContent;
import org.sala.library.persistence.ContentStore;
import org.sala.library.persistence.LeftOvers;
import org.sala.shared.SalaClock;

/**
 * Holds the files on disk against their records; called by a job. Bytes are read outside of any transaction, and what was found is stored
 * with the place the round has reached, so the job may be killed anywhere.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LibraryCare {
    /** How long bytes without a record are left alone: longer than any upload takes. */
    public static final Duration PATIENCE = Duration.ofDays(1);

    private static final int AT_ONCE = 20;

    @Inject
    private FileRoundBook book;

    @Inject
    private ContentStore store;

    @Inject
    private LeftOvers leftOvers;

    @Inject
    private SalaClock clock;

    /** What was looked at in one go; nothing when the round is at its end. */
    public record Looked(int count, List<Damage> damages) {}

    /** Goes on with the round that was left, else begins the next; tells how many contents it has still to look at. */
    public long goOn() {
        return book.goOn();
    }

    /** Reads the bytes of the next contents to their end and holds them against their hashes. */
    public Looked look() {
        List<StoredContent> contents = book.next(AT_ONCE);
        if (contents.isEmpty()) {
            book.end();
            return new Looked(0, List.of());
        }
        Map<String, Optional<DamageKind>> found = new LinkedHashMap<>();
        contents.forEach(content -> found.put(content.sha256(), damageOf(content.sha256())));
        return new Looked(contents.size(), book.keep(found));
    }

    /** Deletes bytes older than a day that no record refers to and answers how many files they were. */
    public int sweep() {
        return sweepOlderThan(PATIENCE);
    }

    /**
     * Deletes bytes that no record refers to and answers how many files they were.
     *
     * @param patience how old they must be; never less than a day
     */
    public int sweepOlderThan(Duration patience) {
        Duration left = patience.compareTo(PATIENCE) < 0 ? PATIENCE : patience;
        try {
            return leftOvers.sweep(clock.now().minus(left));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies among the stored files and is none of them, by its path below their folder; it is left where it is. */
    public List<String> strangers() {
        try {
            return leftOvers.strangers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<DamageKind> damageOf(String sha256) {
        try {
            return store.hashOf(store.pathOf(sha256)).equals(sha256)
                    ? Optional.empty()
                    : Optional.of(DamageKind.CHANGED);
        } catch (NoSuchFileException missing) {
            return Optional.of(DamageKind.MISSING);
        } catch (IOException unreadable) {
            return Optional.of(DamageKind.UNREADABLE);
        }
    }
}
