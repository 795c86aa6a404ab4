package org.sala.visits.domain;

import java.security.SecureRandom;

/**
 * The random key of one day. A visitor is the SipHash-2-4 (Aumasson and Bernstein, 2012) of network address and agent
 * under this key: without the key nobody can test whether an address was here, and the key is destroyed after two days.
 */
public record VisitorKey(long low, long high) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh key from the system's source of randomness. */
    public static VisitorKey random() {
        return new VisitorKey(RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** SipHash-2-4 of the message made of {@code head} (eight bytes, little endian) and the slice [from, to). */
    long hash(long head, byte[] bytes, int from, int to) {
        long[] v = {
            low ^ 0x736f6d6570736575L, high ^ 0x646f72616e646f6dL, low ^ 0x6c7967656e657261L, high ^ 0x7465646279746573L
        };
        absorb(v, head);
        int at = from;
        for (; at + 8 <= to; at += 8) {
            absorb(v, Bytes.longAt(bytes, at));
        }
        absorb(v, Bytes.tail(bytes, at, to) | (long) (to - from + 8) << 56);
        v[2] ^= 0xff;
        round(v);
        round(v);
        round(v);
        round(v);
        return v[0] ^ v[1] ^ v[2] ^ v[3];
    }

    private static void absorb(long[] v, long word) {
        v[3] ^= word;
        round(v);
        round(v);
        v[0] ^= word;
    }

    private static void round(long[] v) {
        v[0] += v[1];
        v[1] = Long.rotateLeft(v[1], 13) ^ v[0];
        v[0] = Long.rotateLeft(v[0], 32);
        v[2] += v[3];
        v[3] = Long.rotateLeft(v[3], 16) ^ v[2];
        v[0] += v[3];
        v[3] = Long.rotateLeft(v[3], 21) ^ v[0];
        v[2] += v[1];
        v[1] = Long.rotateLeft(v[1], 17) ^ v[2];
        v[2] = Long.rotateLeft(v[2], 32);
    }
}
