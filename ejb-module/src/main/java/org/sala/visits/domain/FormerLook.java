package org.sala.visits.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * What is found in a log of a former website before anything of it is counted.
 *
 * @param contentHash SHA-256 of the unpacked text
 * @param bytes of the file
 * @param first of the lines that would count; null when none would
 */
public record FormerLook(
        String contentHash,
        long bytes,
        LogFormat format,
        long lines,
        long malformed,
        long leftOut,
        String samples,
        Instant first,
        Instant last) {

    /** Looks through a log whose name ends in {@code .gz} when it is packed; memory does not grow with its length. */
    public static FormerLook through(Path log, ReadingRules rules, LongPredicate counted) throws IOException {
        LogFormat format = LogFormat.of(log);
        TrafficLogReader reader = new TrafficLogReader(rules.with(format, counted), new VisitorKeys(Map.of()), true);
        TrafficPiece piece = reader.read(log, 0, TrafficPiece.USUAL_BYTES);
        TrafficTally sum = piece.tally().withoutDays();
        while (!piece.ended() && piece.to() > piece.from()) {
            piece = reader.read(log, piece.to(), piece.to() + TrafficPiece.USUAL_BYTES);
            sum.append(piece.tally().withoutDays());
        }
        return new FormerLook(
                hash(log),
                Files.size(log),
                format,
                sum.lines(),
                sum.malformed(),
                sum.leftOut(),
                sum.samples().stream()
                        .map(sample -> sample.offset() + "\t" + sample.text() + "\n")
                        .collect(Collectors.joining()),
                sum.first().orElse(null),
                sum.last().orElse(null));
    }

    /**
     * Whether a second, since 1970, was counted by nothing yet.
     *
     * @param earlier logs confirmed before
     * @param after the first second that no opening balance holds
     * @param before the first second that the portal counted itself
     */
    public static LongPredicate notYetCounted(List<FormerLog> earlier, long after, long before) {
        return second -> second >= after && second < before && earlier.stream().noneMatch(log -> log.covers(second));
    }

    private static String hash(Path log) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(log));
                InputStream text =
                        TrafficName.isPacked(log.getFileName().toString()) ? new TornInputStream(file) : file) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(text, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
