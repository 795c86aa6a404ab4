package org.sala.backup.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A backup that was written and read again to its end: a folder named after the moment it was begun. Nothing else has such a name, for a
 * folder gets it in one step when everything in it is on the disk.
 */
public record WholeBackup(Path folder) {
    /** Begins the names of folders that are being written. */
    public static final String UNFINISHED = ".unfinished-";

    /** Begins the names of folders that are being removed. */
    public static final String REMOVED = ".removed-";

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);
    private static final String PATTERN = "\\d{4}-\\d{2}-\\d{2}T\\d{6}";

    /** The name of a backup begun at this moment, such as {@code 2026-11-29T021000}. */
    public static String nameAt(ZonedDateTime begun) {
        return NAME.format(begun);
    }

    /** The whole backups in a folder, newest first. */
    public static List<WholeBackup> in(Path backups) throws IOException {
        try (Stream<Path> folders = Files.list(backups)) {
            return folders.filter(folder -> folder.getFileName().toString().matches(PATTERN))
                    .map(WholeBackup::new)
                    .sorted(Comparator.comparing(WholeBackup::name).reversed())
                    .toList();
        }
    }

    /** Its name, which tells when it was begun. */
    public String name() {
        return folder.getFileName().toString();
    }
}
