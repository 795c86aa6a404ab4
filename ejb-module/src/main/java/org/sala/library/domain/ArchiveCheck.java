package org.sala.library.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into an archive without unpacking it to disk: it must not swell beyond bounds, hold programs or macros, or be locked. What an
 * entry says of its size is not believed; its bytes are counted as they come.
 */
final class ArchiveCheck {
    static final int MOST_ENTRIES = 20_000;
    static final long MOST_BYTES = 2L << 30;
    static final int MOST_SWELLING = 200;
    private static final long SWELLING_MATTERS = 32L << 20;

    private final Path path;
    private final FileType type;
    private long unpacked;

    private ArchiveCheck(Path path, FileType type) {
        this.path = path;
        this.type = type;
    }

    /** @throws FileRefused when it is not to be taken */
    static void require(Path path, FileType type) throws IOException {
        // names in another character set than UTF-8 are read as some name or other: only their endings matter
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            new ArchiveCheck(path, type).look(zip);
        } catch (ZipException broken) {
            throw refusalOf(broken);
        }
    }

    /** Why an archive that cannot be opened is not taken. */
    static FileRefused refusalOf(ZipException broken) {
        return new FileRefused(String.valueOf(broken.getMessage()).contains("encrypted") ? "archive-locked" : "broken");
    }

    private void look(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new FileRefused("archive-too-large");
        }
        long packed = path.toFile().length();
        byte[] piece = new byte[1 << 16];
        for (ZipEntry entry : Collections.list(zip.entries())) {
            requireHarmless(entry.getName().toLowerCase(Locale.ROOT));
            try (InputStream in = zip.getInputStream(entry)) {
                for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                    unpacked += n;
                    if (unpacked > MOST_BYTES
                            || unpacked > SWELLING_MATTERS && unpacked / MOST_SWELLING > Math.max(1, packed)) {
                        throw new FileRefused("archive-too-large");
                    }
                }
            }
        }
    }

    private void requireHarmless(String name) {
        if (name.endsWith("vbaproject.bin") || name.endsWith("/macros") || name.startsWith("basic/script")) {
            throw new FileRefused("macros");
        }
        if (type == FileType.ZIP && FileType.isDangerous(FileType.endingOf(name))) {
            throw new FileRefused("archive-holds-program", name.substring(name.lastIndexOf('/') + 1));
        }
    }
}
