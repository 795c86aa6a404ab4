package org.sala.visits.domain;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks gzip as far as it goes: where the packed bytes are torn off or damaged the text ends, and {@link #isTorn} says so. */
final class TornInputStream extends InputStream {

    private final InputStream packed;
    private GZIPInputStream unpacked;
    private boolean torn;

    TornInputStream(InputStream packed) {
        this.packed = packed;
    }

    boolean isTorn() {
        return torn;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (torn) {
            return -1;
        }
        try {
            if (unpacked == null) {
                unpacked = new GZIPInputStream(packed, 64 * 1024);
            }
            return unpacked.read(bytes, from, length);
        } catch (EOFException | ZipException damaged) {
            torn = true;
            return -1;
        }
    }
}
