package org.sala.visits.domain;

/**
 * A stretch of a log that has been read.
 *
 * @param from where it begins, in bytes (of the unpacked text when the file is packed)
 * @param to where the first line not read begins; reading goes on from here
 * @param ended whether nothing more can be read now: the file's end, or an unfinished line
 */
public record TrafficPiece(long from, long to, boolean ended, TrafficTally tally) {

    /** How much to read between two records: enough to be quick, and it bounds what a reading holds in memory. */
    public static final long USUAL_BYTES = 64L << 20;
}
