package org.sala.library.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A file's name as somebody gave it, and a safe one made from it: ASCII letters, digits, dot and dash, no path, at most 80
 * characters, with the ending that fits the content.
 */
public record FileName(String original, String safe) {
    private static final int LONGEST_ORIGINAL = 300;
    private static final int LONGEST_STEM = 72;

    /** The name for content of a type. */
    public static FileName of(String given, FileType type) {
        String name = given == null ? "" : given.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        int dot = name.lastIndexOf('.');
        String stem = Normalizer.normalize(dot > 0 ? name.substring(0, dot) : name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        stem = stem.substring(0, Math.min(stem.length(), LONGEST_STEM));
        String original = name.isEmpty() ? "file." + type.ending() : name;
        return new FileName(
                original.substring(0, Math.min(original.length(), LONGEST_ORIGINAL)),
                (stem.isEmpty() ? "file" : stem) + "." + type.ending());
    }
}
