package org.sala.library.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sala.shared.DataDirectory;

/**
 * Bytes on disk that no record refers to: uploads cut off, and contents whose transaction came to nothing. Only what has lain
 * untouched for long is thought to be one, for an upload moves its bytes to their place shortly before its record is stored.
 */
@ApplicationScoped
public class LeftOvers {
    private static final Set<String> OWN_FOLDERS = Set.of("incoming", "thumbnails");
    private static final int MOST_STRANGERS = 500;

    @Inject
    private DataDirectory data;

    @Inject
    private ContentStore store;

    @Inject
    private StoredFiles files;

    /**
     * Deletes what was left over before a time.
     *
     * @return how many files are gone
     */
    public int sweep(Instant before) throws IOException {
        int swept = 0;
        for (Path part : list(store.incoming())) {
            if (isOlder(part, before)) {
                swept += Files.deleteIfExists(part) ? 1 : 0;
            }
        }
        for (Path folder : list(data.files())) {
            if (folder.getFileName().toString().matches("[0-9a-f]{2}")) {
                for (Path content : list(folder)) {
                    swept += isOlder(content, before) && sweep(content) ? 1 : 0;
                }
            }
        }
        return swept;
    }

    /** What lies among the stored files and can be none: by its path below their folder, at most {@value #MOST_STRANGERS}. */
    public List<String> strangers() throws IOException {
        Path root = data.files();
        List<String> found = new ArrayList<>();
        for (Path folder : list(root)) {
            String name = folder.getFileName().toString();
            if (!Files.isDirectory(folder)) {
                found.add(name);
            } else if (name.matches("[0-9a-f]{2}")) {
                list(folder).stream()
                        .filter(content -> !content.getFileName().toString().matches(name + "[0-9a-f]{62}"))
                        .forEach(content -> found.add(root.relativize(content).toString()));
            } else if (!OWN_FOLDERS.contains(name)) {
                found.add(name);
            }
        }
        return found.stream().sorted().limit(MOST_STRANGERS).toList();
    }

    /** Puts the content aside first and looks again, so that an upload of the same bytes meanwhile loses nothing. */
    private boolean sweep(Path content) throws IOException {
        String name = content.getFileName().toString();
        if (!name.matches(ContentStore.HASH) || files.isKnown(name)) {
            return false;
        }
        Path aside = Files.move(content, store.emptyPart(), StandardCopyOption.REPLACE_EXISTING);
        if (files.isKnown(name) && Files.notExists(content)) {
            Files.move(aside, content, StandardCopyOption.ATOMIC_MOVE);
            return false;
        }
        return Files.deleteIfExists(aside);
    }

    private static boolean isOlder(Path path, Instant before) throws IOException {
        try {
            return Files.isRegularFile(path)
                    && Files.getLastModifiedTime(path).toInstant().isBefore(before);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }
}
