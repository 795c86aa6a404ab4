package org.sala.library.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The words of WebVTT captions (W3C, section 4), which stand between lines that say when. */
final class CaptionText {
    private static final String BEGINNING = "WEBVTT";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String TIMES =
            "(\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3}\\s+-->\\s+(\\d{2,}:)?\\d{2}:\\d{2}\\.\\d{3}(\\s.*)?";

    private CaptionText() {}

    /** Whether a file begins as captions must. */
    static boolean begins(Path path) throws IOException {
        try (BufferedReader lines = open(path)) {
            String first = lines.readLine();
            String header = first == null ? "" : first.replaceFirst("^" + BYTE_ORDER_MARK, "");
            return header.equals(BEGINNING)
                    || header.startsWith(BEGINNING + " ")
                    || header.startsWith(BEGINNING + "\t");
        }
    }

    /**
     * Refuses captions that no player could show.
     *
     * @throws FileRefused when nothing says when a word is to be shown
     */
    static void require(Path path) throws IOException {
        try (BufferedReader lines = open(path)) {
            if (lines.lines().noneMatch(line -> line.strip().matches(TIMES))) {
                throw new FileRefused("captions-without-times");
            }
        }
    }

    /** Reads the words alone. */
    static void read(Path path, TextBounds bounds) throws IOException {
        try (BufferedReader lines = open(path)) {
            boolean words = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                words = !line.isBlank() && (words || line.contains("-->"));
                if (words && !line.contains("-->")) {
                    bounds.append(line.replaceAll("<[^>]*>", "")).append('\n');
                }
            }
        }
    }

    private static BufferedReader open(Path path) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }
}
