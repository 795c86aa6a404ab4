package org.sala.search.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where indexes lie: each in a folder of its own, and beside them a file that names the one in use. The name changes in one step, so a
 * crash leaves the old index or the new one in use, and the other as a left-over.
 */
final class IndexPlaces {
    private static final String IN_USE = "in-use";
    private static final String PREFIX = "index-";

    private final Path root;

    IndexPlaces(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    /** The index in use; a new place when there is none. */
    Path inUse() throws IOException {
        try {
            String name = Files.readString(root.resolve(IN_USE)).strip();
            if (name.matches(PREFIX + "[0-9a-f-]{36}")) {
                return root.resolve(name);
            }
        } catch (NoSuchFileException none) {
            // the first start, or an index as it was kept before
        }
        Path made = another();
        use(made);
        return made;
    }

    /** A place for another index. */
    Path another() {
        return root.resolve(PREFIX + UUID.randomUUID());
    }

    /** Has the index in this place used from now on. */
    void use(Path place) throws IOException {
        Path name = root.resolve(IN_USE + ".new");
        Files.writeString(name, place.getFileName().toString());
        try (FileChannel channel = FileChannel.open(name, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(name, root.resolve(IN_USE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes whatever else lies here. */
    void keepOnly(Path place) throws IOException {
        for (Path other : list(root)) {
            if (!other.equals(place) && !other.equals(root.resolve(IN_USE))) {
                delete(other);
            }
        }
    }

    /** Deletes an index that nobody uses. */
    static void delete(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            for (Path file : list(place)) {
                delete(file);
            }
        }
        Files.deleteIfExists(place);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }
}
