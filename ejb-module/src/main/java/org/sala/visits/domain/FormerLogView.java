package org.sala.visits.domain;

import java.time.Instant;
import java.util.List;

/**
 * A log of a former website as pages show it.
 *
 * @param contentHash SHA-256 of its unpacked text, by which it is known under whatever name
 * @param bytes of the file as it lies on the disk
 * @param lines all lines, malformed ones and those left out included
 * @param leftOut lines of a time that was counted before
 * @param samples the first malformed lines, one a line: offset, tab, text
 * @param first of the lines that count; null when none does
 * @param confirmedAt null until somebody has confirmed it
 */
public record FormerLogView(
        Long id,
        String fileName,
        String storedName,
        String contentHash,
        long bytes,
        LogFormat format,
        long lines,
        long malformed,
        long leftOut,
        String samples,
        Instant first,
        Instant last,
        String takenBy,
        Instant takenAt,
        String confirmedBy,
        Instant confirmedAt,
        int version) {

    /** Lines that count. */
    public long counted() {
        return lines - malformed - leftOut;
    }

    /** The first malformed lines, each without its place. */
    public List<String> malformedLines() {
        return samples.lines()
                .map(sample -> sample.substring(sample.indexOf('\t') + 1))
                .toList();
    }
}
