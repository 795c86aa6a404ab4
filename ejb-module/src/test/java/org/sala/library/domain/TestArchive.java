package org.sala.library.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for tests to be made of. */
final class TestArchive {
    private TestArchive() {}

    /** An archive with these entries, each with a word in it. */
    static byte[] of(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An archive with one entry of so many megabytes of nothing. */
    static byte[] ofNothing(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("nothing.txt"));
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The archive with its first entry marked as locked by a password, in both of its headers. */
    static byte[] locked(byte[] archive) {
        for (int i = 0; i + 10 < archive.length; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K') {
                if (archive[i + 2] == 3 && archive[i + 3] == 4) {
                    archive[i + 6] |= 1;
                } else if (archive[i + 2] == 1 && archive[i + 3] == 2) {
                    archive[i + 8] |= 1;
                }
            }
        }
        return archive;
    }
}
