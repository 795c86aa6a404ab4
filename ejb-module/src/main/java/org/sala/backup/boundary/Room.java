package org.sala.backup.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The room on the disk that backups are written to. */
final class Room {
    private static final long MEGABYTE = 1L << 20;

    private Room() {}

    /** Whether writing failed for want of room. */
    static boolean isShort(IOException failure, Path backups) {
        return String.valueOf(failure.getMessage()).contains("No space left") || free(backups) < MEGABYTE;
    }

    /** Says that there is no room. */
    static String shortage(Path backups) {
        return "There is no room left on the disk of " + backups + " (" + free(backups) / MEGABYTE
                + " MB are free). Make room, or keep fewer backups; the earlier ones are untouched.";
    }

    private static long free(Path backups) {
        try {
            return Files.getFileStore(backups).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
