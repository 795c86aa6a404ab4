package org.sala.library.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.library.domain.ContentTypes;
import org.sala.library.domain.FileRefused;
import org.sala.library.domain.FileType;
import org.sala.library.domain.Picture;
import org.sala.library.domain.StoredContent;
import org.sala.library.persistence.ContentStore;
import org.sala.library.persistence.ContentStore.Received;
import org.sala.library.persistence.StoredFiles;
import org.sala.shared.SalaClock;

/**
 * The way of bytes from a stream to a record: to disk, past the virus check, told what they are, pictures drawn anew, kept under their
 * hash, and only then put on record. Whatever goes wrong on the way leaves nothing behind.
 */
@ApplicationScoped
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class.getName());
    private static final long MEGABYTE = 1L << 20;
    private static final long MEGAPIXEL = 1_000_000;

    @Inject
    private ContentStore store;

    @Inject
    private StoredFiles files;

    @Inject
    private VirusCheck virusCheck;

    @Inject
    private SalaClock clock;

    @Inject
    @ConfigProperty(name = "sala.files.largest-megabytes", defaultValue = "100")
    private long largestMegabytes;

    @Inject
    @ConfigProperty(name = "sala.pictures.most-megapixels", defaultValue = "100")
    private long mostMegapixels;

    long largestMegabytes() {
        return largestMegabytes;
    }

    long mostPoints() {
        return mostMegapixels * MEGAPIXEL;
    }

    /** Content on record, and the type its bytes have. */
    record Taken(StoredContent content, FileType type) {}

    /**
     * Takes bytes in.
     *
     * @param givenName the name they came with
     * @param asItIs whether a picture stays as it is: an original that the public never sees
     * @throws FileRefused when they are not taken
     */
    Taken take(InputStream in, String givenName, boolean asItIs) {
        try {
            Received received = store.receive(in, largestMegabytes * MEGABYTE);
            try {
                return take(received, givenName, asItIs);
            } finally {
                store.drop(received);
            }
        } catch (ContentStore.TooMuch e) {
            throw new FileRefused("too-large", largestMegabytes);
        } catch (ContentStore.NoRoom e) {
            LOG.log(Level.SEVERE, "A file could not be stored", e);
            throw new FileRefused("no-room");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Taken take(Received received, String givenName, boolean asItIs) throws IOException {
        if (received.size() == 0) {
            throw new FileRefused("empty");
        }
        virusCheck.require(received.path());
        FileType type = ContentTypes.require(received.path(), givenName);
        return !asItIs && Picture.isRedrawn(type) ? redraw(received, type) : keep(received, type);
    }

    private Taken redraw(Received received, FileType type) throws IOException {
        Path copy = store.emptyPart();
        try {
            FileType made = Picture.redraw(received.path(), type, copy, mostPoints());
            try (InputStream in = Files.newInputStream(copy)) {
                Received redrawn = store.receive(in, Long.MAX_VALUE);
                try {
                    return keep(redrawn, made);
                } finally {
                    store.drop(redrawn);
                }
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Taken keep(Received received, FileType type) throws IOException {
        store.keep(received);
        StoredContent content = files.content(received.sha256()).orElseGet(() -> {
            StoredContent made = new StoredContent(received.sha256(), received.size(), type.mediaType(), clock.now());
            files.add(made);
            return made;
        });
        return new Taken(content, type);
    }
}
