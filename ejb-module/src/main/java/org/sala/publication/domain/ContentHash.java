package org.sala.publication.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.sala.shared.Bilingual;

/** The fingerprint a decision is bound to: SHA-256 over every field and over the hashes of all files, each with its length. */
public final class ContentHash {
    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The hash of an edition, 64 hexadecimal digits.
     *
     * @param note what the edition changed
     * @param fileHashes SHA-256 of each attached file, in the order of {@code files}
     */
    public static String of(EditionText text, Bilingual note, List<AttachedFile> files, List<String> fileHashes) {
        ContentHash hash = new ContentHash();
        hash.add(text.kindCode());
        hash.add(text.title());
        hash.add(text.summary());
        hash.add(text.body());
        hash.add(text.sourceName());
        hash.add(text.sourceUrl());
        hash.add(text.sourceDate() == null ? null : text.sourceDate().toString());
        hash.add(text.linkUrl());
        new TreeSet<>(text.topics()).forEach(hash::add);
        if (!text.content().isEmpty()) {
            hash.add("content");
            hash.add(text.content().json());
        }
        if (!note.th().isBlank()) {
            hash.add("note");
            hash.add(note);
        }
        for (int i = 0; i < files.size(); i++) {
            hash.add(files.get(i).title());
            hash.add(files.get(i).alt());
            hash.add(fileHashes.get(i));
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(Bilingual text) {
        add(text.th());
        add(text.en());
    }

    private void add(String text) {
        byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        if (bytes != null) {
            digest.update(bytes);
        }
    }
}
