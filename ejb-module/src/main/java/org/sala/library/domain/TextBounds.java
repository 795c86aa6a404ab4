package org.sala.library.domain;

import java.io.Writer;
import java.time.Duration;

/** Takes a text up to a length and until a moment; whoever writes on is told to stop. */
final class TextBounds extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final int most;
    private final long end;

    TextBounds(int most, Duration time) {
        this.most = most;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** There is more than is taken; what was taken is good. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super(null, null, false, false);
        }
    }

    /** It takes too long. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super(null, null, false, false);
        }
    }

    /** @throws TooSlow when the time is over */
    void requireTime() {
        if (System.nanoTime() - end > 0) {
            throw new TooSlow();
        }
    }

    @Override
    public void write(char[] characters, int from, int length) {
        requireTime();
        text.append(characters, from, Math.min(length, most - text.length()));
        if (text.length() >= most) {
            throw new Full();
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** Without characters that no database keeps. */
    String text() {
        return text.toString().replace("\0", "").strip();
    }
}
