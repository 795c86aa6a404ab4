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
    static final String HASH = "[0-9a-f]{64}";
    private static final int PIECE = 1 << 16;

    @Inject
    private DataDirectory data;

    protected ContentStore() {}

    /** A store in a data directory. */
    public ContentStore(DataDirectory data) {
        this.data = data;
    }

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

    /** The disk takes no more, or cannot be written to. */
    public static class NoRoom extends IOException {
        private static final long serialVersionUID = 1L;

        NoRoom(IOException cause) {
            super(cause);
        }
    }

    /**
     * Streams bytes to disk.
     *
     * @param limit the most bytes that are taken
     * @throws TooMuch when more come; nothing stays behind
     * @throws NoRoom when they cannot be written; nothing stays behind
     * @throws IOException when they cannot be read
     */
    public Received receive(InputStream in, long limit) throws IOException {
        Path path = emptyPart();
        boolean whole = false;
        try (OutputStream out = open(path)) {
            MessageDigest digest = sha256();
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                size += n;
                if (size > limit) {
                    throw new TooMuch();
                }
                digest.update(piece, 0, n);
                write(out, piece, n);
            }
            whole = true;
            return new Received(path, HexFormat.of().formatHex(digest.digest()), size);
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** An empty file to write to that is not kept yet; whoever asked for it drops it or receives it. */
    public Path emptyPart() throws NoRoom {
        try {
            return Files.createTempFile(Files.createDirectories(incoming()), "upload", ".part");
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    /**
     * Keeps received bytes under their hash: forced to disk, then moved in one step, then the move forced to disk.
     *
     * @throws NoRoom when they cannot be kept
     */
    public void keep(Received received) throws IOException {
        Path place = pathOf(received.sha256());
        try {
            force(received.path(), StandardOpenOption.WRITE);
            Files.createDirectories(place.getParent());
            Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(place.getParent(), StandardOpenOption.READ);
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    /** Throws received bytes away. */
    public void drop(Received received) throws IOException {
        Files.deleteIfExists(received.path());
    }

    /** Where the content with this hash lies. */
    public Path pathOf(String sha256) {
        return data.files().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** The SHA-256 of the bytes of a file, read to its end. */
    public String hashOf(Path path) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(path)) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                digest.update(piece, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where bytes lie that are not kept yet. */
    Path incoming() {
        return data.files().resolve("incoming");
    }

    private static OutputStream open(Path path) throws NoRoom {
        try {
            return Files.newOutputStream(path);
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    private static void write(OutputStream out, byte[] piece, int length) throws NoRoom {
        try {
            out.write(piece, 0, length);
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
