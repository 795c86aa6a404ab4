package org.sala.visits.domain;

import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines without copying them. A line over {@link #LONGEST} bytes is reported as too long and never kept whole. */
final class LineCutter {

    /** The longest line that can be a request, in bytes; servers refuse such headers long before. */
    static final int LONGEST = 64 * 1024;

    private static final int BLOCK = 512 * 1024;

    final byte[] bytes = new byte[BLOCK];
    int from;
    int to;
    boolean tooLong;

    private final InputStream stream;
    private long offset;
    private long lineOffset;
    private int next;
    private int filled;

    /** @param offset where in the file the stream begins, in bytes */
    LineCutter(InputStream stream, long offset) {
        this.stream = stream;
        this.offset = offset;
    }

    /** Moves to the next complete line; false at the end, where an unfinished line may remain. */
    boolean next() throws IOException {
        from = next;
        lineOffset = offset + next;
        tooLong = false;
        int searched = next;
        while (true) {
            to = Bytes.indexOf((byte) '\n', bytes, searched, filled);
            if (to < filled) {
                tooLong |= to - from > LONGEST;
                next = to + 1;
                return true;
            }
            searched = makeRoom();
            int read = stream.read(bytes, filled, BLOCK - filled);
            if (read < 0) {
                next = from;
                to = filled;
                return false;
            }
            filled += read;
        }
    }

    /** Where the current line, or at the end the unfinished one, begins in the file, in bytes. */
    long lineOffset() {
        return lineOffset;
    }

    /** Where the line after the current one begins, in bytes. */
    long nextOffset() {
        return offset + next;
    }

    /** Where the bytes read so far end, in bytes. */
    long endOffset() {
        return offset + filled;
    }

    /** Shifts the unfinished line to the front; of one too long only the beginning stays, to be shown. Returns where to go on searching. */
    private int makeRoom() {
        int kept = filled - from;
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, kept);
            offset += from;
            from = 0;
        }
        if (kept > 2 * LONGEST) {
            tooLong = true;
            offset += kept - LONGEST;
            kept = LONGEST;
        }
        filled = kept;
        return kept;
    }
}
