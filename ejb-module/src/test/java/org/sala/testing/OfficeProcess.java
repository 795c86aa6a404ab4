package org.sala.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.PlannedEditions;
import org.sala.shared.SalaClock;

/**
 * A process of its own that works in a small office over a data directory on disk, so that a test can kill it at any moment. What it has
 * done it writes down line by line.
 */
public final class OfficeProcess {
    /** What the process uploads. */
    public static final byte[] UPLOAD = "%PDF-1.4\nuploaded\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private OfficeProcess() {}

    /** Works: data directory, file to write lines to, and {@code publish} or {@code upload}. */
    public static void main(String[] arguments) throws IOException {
        Path lines = Path.of(arguments[1]);
        try (DerbyPortal portal = new DerbyPortal(Path.of(arguments[0]))) {
            SmallOffice office = new SmallOffice(portal);
            if (arguments[2].equals("publish")) {
                publish(office, lines);
            } else {
                upload(office, lines);
            }
        }
    }

    /** What runs of the job do when everything that is planned has come due. */
    public static void publish(SmallOffice office, Path lines) {
        Instant late = Instant.now().plus(Duration.ofDays(2));
        office.portal.get(SalaClock.class).at(late, () -> {
            for (long edition :
                    office.portal.call(() -> office.desk(PlannedEditions.class).due())) {
                office.portal.call(() -> office.desk(PlannedEditions.class).carryOut(edition));
                write(lines, Long.toString(edition));
            }
        });
    }

    private static void upload(SmallOffice office, Path lines) {
        office.as("ada", () -> {
            FileView file = office.desk(Library.class).store(new ByteArrayInputStream(UPLOAD), "ก.pdf");
            write(lines, office.desk(Library.class).pathOf(file).toString());
            // the record is written and not committed: here the process stays until it is killed
            new java.util.concurrent.CountDownLatch(1).await();
            return file;
        });
    }

    private static void write(Path lines, String line) {
        try {
            Files.writeString(lines, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
