package org.sala.imports.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The media folder of a former website: a ZIP archive, which is never unpacked to disk, or a folder on the server. Only files asked for by
 * name are read, each through the door of all uploads.
 */
public final class MediaArchive implements AutoCloseable {
    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_SWELLING = 200;
    private static final long SWELLING_MATTERS = 32L << 20;

    private final ZipFile zip;
    private final Path folder;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private MediaArchive(ZipFile zip, Path folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /**
     * Opens an archive or a folder; null for no media.
     *
     * @throws ImportRefused when the archive is broken, holds names that lead outside, or swells beyond bounds
     */
    public static MediaArchive open(Path path) {
        if (path == null || Files.isDirectory(path)) {
            return new MediaArchive(null, path);
        }
        try {
            MediaArchive archive = new MediaArchive(new ZipFile(path.toFile(), StandardCharsets.UTF_8), null);
            try {
                archive.look();
            } catch (RuntimeException refused) {
                archive.close();
                throw refused;
            }
            return archive;
        } catch (ZipException broken) {
            throw new ImportRefused("broken-archive");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look() {
        if (zip.size() > MOST_ENTRIES) {
            throw new ImportRefused("archive-too-large");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName().replace('\\', '/');
            if (name.startsWith("/") || name.matches("^[A-Za-z]:.*") || ("/" + name + "/").contains("/../")) {
                throw new ImportRefused("archive-leads-outside", name.substring(0, Math.min(120, name.length())));
            }
            boolean swells = entry.getSize() > SWELLING_MATTERS
                    && entry.getSize() / MOST_SWELLING > Math.max(1, entry.getCompressedSize());
            if (swells) {
                throw new ImportRefused("archive-too-large");
            }
            if (!entry.isDirectory()) {
                entries.put(key(name.replaceFirst("^.*?(?:wp-content/)?uploads/", "")), entry);
            }
        }
    }

    private static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /** A file by its path below the media folder, empty when there is none. The caller closes it. */
    public Optional<InputStream> find(String path) {
        try {
            if (folder != null) {
                Path file = folder.resolve(path).normalize();
                boolean inside = file.startsWith(folder)
                        && Files.isRegularFile(file)
                        && file.toRealPath().startsWith(folder.toRealPath());
                return inside ? Optional.of(Files.newInputStream(file)) : Optional.empty();
            }
            ZipEntry entry = entries.get(key(path));
            return zip == null || entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
        } catch (IOException | java.nio.file.InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether there is such a file. */
    public boolean has(String path) {
        Optional<InputStream> found = find(path);
        found.ifPresent(in -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return found.isPresent();
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
