package org.sala.visits.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.shared.DataDirectory;
import org.sala.visits.domain.TrafficName;
import org.sala.visits.domain.VisitsRefused;

/** Where logs of a former website lie: those to be taken in, put there by an administrator, and those taken in. */
@ApplicationScoped
public class FormerLogFolder {
    private static final String TAKEN = "former";

    @Inject
    private DataDirectory directory;

    @Inject
    @ConfigProperty(name = "sala.former-logs.largest-megabytes", defaultValue = "4096")
    private long largestMegabytes;

    /** The files an administrator has put on the server to be taken in. */
    List<String> waiting() {
        try (Stream<Path> files = Files.list(directory.formerLogs())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of these files. */
    Path waiting(String name) {
        if (!waiting().contains(name)) {
            throw new VisitsRefused("no-such-file", name);
        }
        return directory.formerLogs().resolve(name);
    }

    /** Streams an upload to disk; what is larger than the setting is refused and leaves nothing. */
    Path receive(InputStream in) {
        try {
            Path part = taken().resolve("." + UUID.randomUUID() + ".part");
            try {
                if (Files.copy(new BoundedInput(in, largestMegabytes << 20), part) == 0) {
                    throw new VisitsRefused("empty-file");
                }
                return part;
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(part);
                throw broken;
            }
        } catch (BoundedInput.TooLong tooLong) {
            throw new VisitsRefused("file-too-large", largestMegabytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a file its lasting place and name; whether it is packed is told by its first bytes, not by its name. */
    Path keep(Path file) {
        try {
            String name = UUID.randomUUID() + ".log";
            return Files.move(
                    file,
                    taken().resolve(isPacked(file) ? TrafficName.packed(name) : name),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file back where it waited, or drops what was uploaded. */
    void giveBack(Path taken, Path waited) {
        try {
            if (waited == null) {
                Files.deleteIfExists(taken);
            } else {
                Files.move(taken, waited, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a log taken in is still there. */
    boolean isKept(String storedName) {
        return Files.exists(directory.traffic().resolve(storedName));
    }

    /** Deletes a log taken in; without effect when it is gone. */
    void drop(String storedName) {
        try {
            Files.deleteIfExists(directory.traffic().resolve(storedName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name by which a log taken in is counted. */
    String storedName(Path taken) {
        return directory.traffic().relativize(taken).toString().replace('\\', '/');
    }

    private Path taken() throws IOException {
        return Files.createDirectories(directory.traffic().resolve(TAKEN));
    }

    private static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 0x1f && in.read() == 0x8b;
        }
    }
}
