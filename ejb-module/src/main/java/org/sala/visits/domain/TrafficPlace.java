package org.sala.visits.domain;

/**
 * How far a traffic log has been read.
 *
 * @param fileName path below the traffic directory, with slashes
 * @param offset where the first line not read begins, in bytes (of the unpacked text when the file is packed)
 * @param lines lines read so far, malformed ones included
 * @param malformed lines that could not be read
 * @param samples the first of these, one a line: offset, tab, text
 * @param finished whether nothing more can come: a packed log read to its end
 */
public record TrafficPlace(String fileName, long offset, long lines, long malformed, String samples, boolean finished) {

    /** The place in a log never read. */
    public static TrafficPlace beginning(String fileName) {
        return new TrafficPlace(fileName, 0, 0, 0, "", false);
    }
}
