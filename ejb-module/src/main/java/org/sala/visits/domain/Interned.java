package org.sala.visits.domain;

import java.util.concurrent.ThreadLocalRandom;

/** What is known about a slice of bytes, found by the slice's hash. Spread by a random factor, so no log can be written to fill one corner. */
final class Interned<T> {

    private final long factor = ThreadLocalRandom.current().nextLong() | 1;
    private long[] hashes = new long[1024];
    private Object[] values = new Object[1024];
    private int size;

    @SuppressWarnings("unchecked")
    T find(long hash) {
        return (T) values[slot(hash)];
    }

    void put(long hash, T value) {
        if (2 * size >= hashes.length) {
            grow();
        }
        int slot = slot(hash);
        if (values[slot] == null) {
            size++;
        }
        hashes[slot] = hash;
        values[slot] = value;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash * factor >>> 32) & mask;
        while (values[slot] != null && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        Object[] oldValues = values;
        hashes = new long[oldHashes.length * 2];
        values = new Object[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldValues[i] != null) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
