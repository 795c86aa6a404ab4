package org.sala.imports.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.imports.domain.ImportRefused;
import org.sala.imports.domain.ImportView;
import org.sala.imports.domain.MediaArchive;
import org.sala.shared.DataDirectory;

/** Where uploaded files lie while they are brought over, and where administrators put media folders that are too large to upload. */
@ApplicationScoped
public class ImportFolder {
    private static final String UPLOADED = "uploaded-";

    @Inject
    private DataDirectory data;

    @Inject
    @ConfigProperty(name = "sala.import.largest-megabytes", defaultValue = "2048")
    private long largestMegabytes;

    /** The media of an import; none where it has none. */
    MediaArchive media(ImportView batch) {
        Path uploaded = data.imports().resolve(UPLOADED + batch.id() + ".zip");
        if (Files.exists(uploaded)) {
            return MediaArchive.open(uploaded);
        }
        return MediaArchive.open(
                batch.mediaName() != null && folders().contains(batch.mediaName())
                        ? data.imports().resolve(batch.mediaName())
                        : null);
    }

    /** The media folders on the server. */
    List<String> folders() {
        try (Stream<Path> entries = Files.list(data.imports())) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Streams an upload to disk; what is larger than the setting is refused and leaves nothing. */
    Path receive(InputStream in) {
        try {
            Path file = Files.createTempFile(data.imports(), "part-", ".tmp");
            try {
                copy(in, file);
                return file;
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(file);
                throw broken;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(InputStream in, Path file) throws IOException {
        byte[] piece = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                size += n;
                if (size > largestMegabytes << 20) {
                    throw new ImportRefused("file-too-large", largestMegabytes);
                }
                out.write(piece, 0, n);
            }
        }
    }

    /** Keeps received media for an import. */
    void keepMedia(Path received, long batch) {
        try {
            Files.move(received, data.imports().resolve(UPLOADED + batch + ".zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was received and is not needed any more; null for nothing. */
    void drop(Path received) {
        try {
            if (received != null) {
                Files.deleteIfExists(received);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads that were cut off before an instant, and media of imports that are not among those that may still need them. */
    List<Path> leftOvers(Instant before, Set<Long> needed) {
        try (Stream<Path> entries = Files.list(data.imports())) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> isLeftOver(file.getFileName().toString(), needed))
                    .filter(file -> file.toFile().lastModified() < before.toEpochMilli())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLeftOver(String name, Set<Long> needed) {
        return name.matches("part-.*\\.tmp")
                || (name.matches(UPLOADED + "\\d{1,18}\\.zip")
                        && !needed.contains(Long.valueOf(name.replaceAll("\\D", ""))));
    }

    /** Removes the media uploaded for an import that is done. */
    void dropMedia(long batch) {
        drop(data.imports().resolve(UPLOADED + batch + ".zip"));
    }
}
