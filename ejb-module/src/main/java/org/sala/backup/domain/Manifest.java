package org.sala.backup.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files of a backup by their paths, each with its SHA-256; kept in the form that {@code sha256sum --check} reads. */
public final class Manifest {
    /** The name of its file in the folder of a backup. */
    public static final String FILE = "manifest.sha256";

    private static final String BETWEEN = "  ";

    private final Map<String, String> hashes = new TreeMap<>();

    /** Reads the manifest of a backup. */
    public static Manifest of(Path backup) throws IOException {
        Manifest manifest = new Manifest();
        for (String line : Files.readAllLines(backup.resolve(FILE))) {
            int cut = line.indexOf(BETWEEN);
            manifest.add(line.substring(cut + BETWEEN.length()), line.substring(0, cut));
        }
        return manifest;
    }

    /** Adds a file, or another hash for it. */
    public void add(String path, String sha256) {
        hashes.put(path, sha256);
    }

    /** The hash of a file. */
    public Optional<String> hashOf(String path) {
        return Optional.ofNullable(hashes.get(path));
    }

    /** The paths of all files, in their order. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(hashes.keySet());
    }

    /** The lines of its file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        hashes.forEach((path, sha256) ->
                text.append(sha256).append(BETWEEN).append(path).append('\n'));
        return text.toString();
    }
}
