package org.sala.library.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sala.shared.DataDirectory;

/**
 * Bytes on disk, each under its SHA-256. Bytes are streamed to a file of their own, forced to disk and moved to their place in one
 * step, so a crash leaves either the whole content or a left-over nobody refers to.
 */
@ApplicationScoped
public class ContentStore {
    private static final int PIECE = 1 << 16;

    @Inject
    private DataDirectory data;

    /**
     * Bytes received but not yet kept.
     *
     * @param size in bytes
     */
    public record Received(Path path, String sha256, long size) {}

    /** More bytes came than are allowed. */
    public static class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Streams bytes to disk.
     *
     * @param limit the most bytes that are taken
     * @throws TooMuch when more come; nothing stays behind
     * @throws IOException when they cannot be read or written
     */
    public Received receive(InputStream in, long limit) throws IOException {
        Path incoming = Files.createDirectories(data.files().resolve("incoming"));
        Path path = Files.createTempFile(incoming, "upload", ".part");
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(path)) {
            MessageDigest digest = sha256();
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                size += n;
                if (size > limit) {
                    throw new TooMuch();
                }
                digest.update(piece, 0, n);
                out.write(piece, 0, n);
            }
            whole = true;
            return new Received(path, HexFormat.of().formatHex(digest.digest()), size);
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Keeps received bytes under their hash. */
    public void keep(Received received) throws IOException {
        try (FileChannel channel = FileChannel.open(received.path(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path place = pathOf(received.sha256());
        Files.createDirectories(place.getParent());
        Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Throws received bytes away. */
    public void drop(Received received) throws IOException {
        Files.deleteIfExists(received.path());
    }

    /** Where the content with this hash lies. */
    public Path pathOf(String sha256) {
        return data.files().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
