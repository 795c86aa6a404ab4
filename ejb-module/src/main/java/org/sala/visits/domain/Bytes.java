package org.sala.visits.domain;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Searching, hashing and reading slices of byte arrays, eight bytes at a time. */
final class Bytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long MIX_A = 0xa0761d6478bd642fL;
    private static final long MIX_B = 0xe7037ed1a0b428dbL;

    private Bytes() {}

    static long longAt(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** Where {@code wanted} first stands in [from, to), or {@code to} when it does not. */
    static int indexOf(byte wanted, byte[] bytes, int from, int to) {
        long pattern = ONES * (wanted & 0xff);
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long differing = longAt(bytes, at) ^ pattern;
            long found = (differing - ONES) & ~differing & HIGHS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /** A quick, unkeyed 64-bit hash; equal slices hash alike in every process. */
    static long hash(byte[] bytes, int from, int to) {
        long hash = MIX_B ^ (to - from);
        int at = from;
        for (; at + 16 <= to; at += 16) {
            hash = fold(longAt(bytes, at) ^ MIX_A, longAt(bytes, at + 8) ^ hash);
        }
        if (at + 8 <= to) {
            hash = fold(longAt(bytes, at) ^ MIX_A, hash ^ MIX_B);
            at += 8;
        }
        return fold(tail(bytes, at, to) ^ MIX_B, hash ^ MIX_A);
    }

    /** The last bytes of a slice, fewer than eight, as one number. */
    static long tail(byte[] bytes, int from, int to) {
        long tail = 0;
        for (int at = to - 1; at >= from; at--) {
            tail = tail << 8 | bytes[at] & 0xff;
        }
        return tail;
    }

    /** The slice as text; bytes that are no UTF-8 become replacement characters. */
    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static long fold(long left, long right) {
        return left * right ^ Math.multiplyHigh(left, right);
    }
}
