package org.sala.visits.boundary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Input that fails once it is longer than it may be, so that nobody fills the disk. */
final class BoundedInput extends FilterInputStream {

    /** There is more than may be. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private long left;

    BoundedInput(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        take(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        take(Math.max(read, 0));
        return read;
    }

    private void take(int read) throws TooLong {
        left -= read;
        if (left < 0) {
            throw new TooLong();
        }
    }
}
