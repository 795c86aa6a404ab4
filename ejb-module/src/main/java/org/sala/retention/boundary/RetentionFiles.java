package org.sala.retention.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.sala.imports.boundary.ImportDesk;
import org.sala.retention.domain.RetentionKind;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.TrafficLogs;

/**
 * Deletes files that are older than their period. Name and hash are put on record first, so a server that is killed in between leaves a
 * record of a file that the next purge deletes, and no file goes unrecorded.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionFiles {
    @Inject
    private Retention retention;

    @Inject
    private TrafficLogs trafficLogs;

    @Inject
    private ImportDesk imports;

    @Inject
    private SalaClock clock;

    /** The files of a kind that are older than its period. */
    public List<Path> due(RetentionKind kind) {
        return switch (kind) {
            case TRAFFIC_LOGS -> trafficLogs.before(retention.upTo(kind));
            case IMPORT_FILES ->
                imports.leftOvers(
                        retention.upTo(kind).atStartOfDay(clock.zone()).toInstant());
            default -> List.of();
        };
    }

    /** Deletes a file; without effect when it has gone meanwhile. */
    public void delete(RetentionKind kind, Path file) {
        try {
            retention.note(kind, file.getFileName().toString(), Files.size(file), hash(file));
            Files.delete(file);
        } catch (NoSuchFileException goneMeanwhile) {
            // another node was faster
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
