package org.sala.visits.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells whether a packed log is another one packed, by the first {@value #COMPARED} bytes of their texts. */
public final class LogBeginning {

    private static final int COMPARED = 64 * 1024;

    private LogBeginning() {}

    /** Whether the packed log begins like the plain one; a log that cannot be read is like none. */
    public static boolean isSame(Path plain, Path packed) {
        try (InputStream one = Files.newInputStream(plain);
                InputStream other = new TornInputStream(new BufferedInputStream(Files.newInputStream(packed)))) {
            byte[] first = one.readNBytes(COMPARED);
            byte[] second = other.readNBytes(COMPARED);
            int length = Math.min(first.length, second.length);
            return length > 0 && Arrays.equals(first, 0, length, second, 0, length);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
