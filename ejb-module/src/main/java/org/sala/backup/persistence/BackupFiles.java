package org.sala.backup.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What is done with single files of a backup. */
public final class BackupFiles {
    private BackupFiles() {}

    /** Copies what a file holds now, with its time, forces it to the disk and answers the SHA-256 of what was read. */
    public static String copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        MessageDigest digest = sha256();
        var time = Files.getLastModifiedTime(from);
        try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest);
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
        force(to);
        Files.setLastModifiedTime(to, time);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of a file, read to its end. */
    public static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Forces a file or a folder to the disk. */
    public static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** All regular files below a folder, or the file itself, by their paths from the root, in their order; none when there is nothing. */
    public static List<String> below(Path root, String name) throws IOException {
        Path top = root.resolve(name);
        if (Files.notExists(top)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(top)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Deletes a folder and all that is in it. */
    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
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
