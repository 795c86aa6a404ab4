package org.sala.library.domain;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Takes the text of files, within bounds of time and length: no file can hold things up, and a broken one only costs its own text. */
public final class TextTaking {
    /** Characters that are taken of a file at most. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private TextTaking() {}

    /** The text of a file of this type, or why there is none. */
    public static TakenText of(Path path, FileType type, Duration time) {
        return of(path, type, time, MOST_CHARACTERS);
    }

    static TakenText of(Path path, FileType type, Duration time, int most) {
        TextBounds bounds = new TextBounds(most, time);
        try {
            switch (type) {
                case PDF -> PdfText.read(path, bounds);
                case DOCX, XLSX, PPTX, ODT, ODS -> DocumentText.read(path, bounds);
                case TEXT, CSV -> read(path, bounds);
                case VTT -> CaptionText.read(path, bounds);
                default -> {
                    return new TakenText(TextState.UNSUPPORTED, "", null);
                }
            }
            return TakenText.of(bounds.text(), null);
        } catch (TextBounds.Full full) {
            return TakenText.of(bounds.text(), "cut after " + most + " characters");
        } catch (TextBounds.TooSlow slow) {
            return TakenText.failed("took longer than " + time.toSeconds() + " seconds");
        } catch (InvalidPasswordException locked) {
            return TakenText.failed("is locked by a password");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return TakenText.failed("cannot be read: " + broken);
        }
    }

    private static void read(Path path, TextBounds bounds) throws IOException {
        try (Reader reader = new java.io.InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE))) {
            reader.transferTo(bounds);
        }
    }
}
