package org.sala.visits.boundary;

import java.util.List;

/**
 * Lines of a traffic log that are no lines.
 *
 * @param fileName path of the log below the traffic directory
 * @param lines all lines read so far
 * @param unread how many of them could not be read
 * @param samples the beginnings of the first of them
 */
public record UnreadLines(String fileName, long lines, long unread, List<Sample> samples) {

    /**
     * One such line.
     *
     * @param offset where it begins in the log, in bytes
     */
    public record Sample(long offset, String text) {}
}
