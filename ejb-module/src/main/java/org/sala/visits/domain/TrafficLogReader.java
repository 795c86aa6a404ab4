package org.sala.visits.domain;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Reads NCSA combined logs, plain or packed with gzip, from any line on. A plain log is cut in two at a line's end and
 * both halves are read at once; the figures are the same as when read by one, and the same however a log is cut into
 * pieces. A line that cannot be read is counted and shown, never fatal.
 */
public final class TrafficLogReader {

    /** Below this many bytes a second thread costs more than it saves. */
    private static final long WORTH_SHARING = 1 << 20;

    private final ReadingRules rules;
    private final VisitorKeys keys;
    private final boolean shared;

    /** @param shared whether two processors may be used */
    public TrafficLogReader(ReadingRules rules, VisitorKeys keys, boolean shared) {
        this.rules = rules;
        this.keys = keys;
        this.shared = shared;
    }

    /**
     * Reads the lines that begin in [from, to). A line being written at the end of a plain file is left for next time;
     * a packed file is whole, so its last line counts, and where it is torn one malformed line stands for the rest.
     *
     * @throws IOException when the file itself cannot be read
     */
    public TrafficPiece read(Path file, long from, long to) throws IOException {
        Subjects subjects = new Subjects();
        if (file.getFileName().toString().endsWith(".gz")) {
            return readPacked(file, from, to, subjects);
        }
        long end = Math.min(to, Files.size(file));
        long middle = shared && end - from > WORTH_SHARING ? lineAfter(file, from + (end - from) / 2, end) : end;
        if (middle >= end) {
            return readPlain(file, from, to, subjects);
        }
        CompletableFuture<TrafficPiece> second = CompletableFuture.supplyAsync(() -> {
            try {
                return readPlain(file, middle, to, subjects);
            } catch (IOException failed) {
                throw new CompletionException(failed);
            }
        });
        TrafficPiece first = readPlain(file, from, middle, subjects);
        try {
            TrafficPiece later = second.join();
            return new TrafficPiece(
                    from, later.to(), later.ended(), first.tally().append(later.tally()));
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw failed;
        }
    }

    private TrafficPiece readPlain(Path file, long from, long to, Subjects subjects) throws IOException {
        try (FileChannel channel = FileChannel.open(file).position(from)) {
            LineCutter lines = new LineCutter(Channels.newInputStream(channel), from);
            LineCounter counter = new LineCounter(rules, keys, subjects);
            boolean ended = countLines(lines, counter, to);
            return new TrafficPiece(from, ended ? lines.lineOffset() : lines.nextOffset(), ended, counter.tally());
        }
    }

    private TrafficPiece readPacked(Path file, long from, long to, Subjects subjects) throws IOException {
        LineCounter counter = new LineCounter(rules, keys, subjects);
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(file))) {
            TornInputStream unpacked = new TornInputStream(packed);
            unpacked.skipNBytes(from);
            LineCutter lines = new LineCutter(unpacked, from);
            boolean ended = countLines(lines, counter, to);
            if (ended && unpacked.isTorn() && (lines.endOffset() > from || from == 0)) {
                counter.refuse(lines.bytes, lines.from, lines.to, lines.lineOffset());
            } else if (ended && lines.to > lines.from) {
                counter.count(lines.bytes, lines.from, lines.to, lines.lineOffset());
            }
            long reached = ended ? lines.endOffset() : lines.nextOffset();
            return new TrafficPiece(from, reached, ended, counter.tally());
        } catch (EOFException nothingLeft) {
            return new TrafficPiece(from, from, true, counter.tally());
        }
    }

    /** Whether the end was reached before {@code to}. */
    private static boolean countLines(LineCutter lines, LineCounter counter, long to) throws IOException {
        while (lines.nextOffset() < to) {
            if (!lines.next()) {
                return true;
            }
            if (lines.tooLong) {
                counter.refuse(lines.bytes, lines.from, lines.to, lines.lineOffset());
            } else {
                counter.count(lines.bytes, lines.from, lines.to, lines.lineOffset());
            }
        }
        return false;
    }

    /** Where the first line at or after this place begins, or {@code end}. */
    private static long lineAfter(Path file, long place, long end) throws IOException {
        byte[] bytes = new byte[64 * 1024];
        try (FileChannel channel = FileChannel.open(file)) {
            long at = place - 1;
            int read = channel.read(ByteBuffer.wrap(bytes), at);
            while (read > 0 && at < end) {
                int found = Bytes.indexOf((byte) '\n', bytes, 0, read);
                if (found < read) {
                    return at + found + 1;
                }
                at += read;
                read = channel.read(ByteBuffer.wrap(bytes), at);
            }
        }
        return end;
    }
}
