package org.sala.web.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A paper as it is sent. The bytes are never changed.
 *
 * @param hash SHA-256 of the bytes, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // shared by design, and never compared
public record PaperFile(byte[] bytes, String hash) {
    private static final long KILO = 1000;

    /** A file of these bytes. */
    public static PaperFile of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new PaperFile(bytes, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The size as pages write it. */
    public String getSize() {
        return Math.max(1, Math.round((double) bytes.length / KILO)) + " KB";
    }
}
