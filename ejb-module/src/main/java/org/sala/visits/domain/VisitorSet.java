package org.sala.visits.domain;

import java.nio.ByteBuffer;

/**
 * The visitors of one day as keyed hashes, each with the second of the day at which it was last seen, and the visits
 * they made. A visit ends after 30 minutes without a page view or download, and at midnight. Exact, not a sketch: a day
 * of this office has some thousand visitors, twelve bytes each, and only their number outlives the day's key.
 */
public final class VisitorSet {

    /** The longest pause within a visit, in seconds. */
    public static final int PAUSE = 30 * 60;

    private static final int BYTES_EACH = Long.BYTES + Integer.BYTES;

    private long[] hashes = new long[64];
    private int[] firstSeen = new int[64];
    private int[] lastSeen = new int[64];
    private int[] visits = new int[64];
    private boolean[] taken = new boolean[64];
    private int size;

    /** The set that {@link #remembered} wrote. Its visits have been counted already, so it starts with none. */
    public static VisitorSet recall(byte[] remembered) {
        VisitorSet set = new VisitorSet();
        ByteBuffer bytes = ByteBuffer.wrap(remembered);
        while (bytes.remaining() >= BYTES_EACH) {
            long hash = bytes.getLong();
            int second = bytes.getInt();
            set.append(hash, second, second, 0);
        }
        return set;
    }

    /** Hashes and last seconds, to go on with later. */
    public byte[] remembered() {
        ByteBuffer bytes = ByteBuffer.allocate(size * BYTES_EACH);
        for (int i = 0; i < hashes.length; i++) {
            if (taken[i]) {
                bytes.putLong(hashes[i]).putInt(lastSeen[i]);
            }
        }
        return bytes.array();
    }

    void seen(long hash, int secondOfDay) {
        append(hash, secondOfDay, secondOfDay, 1);
    }

    /** Adds what happened after this set in the order of the log. */
    public void append(VisitorSet later) {
        for (int i = 0; i < later.hashes.length; i++) {
            if (later.taken[i]) {
                append(later.hashes[i], later.firstSeen[i], later.lastSeen[i], later.visits[i]);
            }
        }
    }

    /** How many different visitors. */
    public int visitors() {
        return size;
    }

    /** How many visits they made, parted by pauses of more than {@link #PAUSE} seconds. */
    public long visits() {
        long sum = 0;
        for (int each : visits) {
            sum += each;
        }
        return sum;
    }

    /** How many were last seen at this second of the day or later. */
    public int seenSince(int secondOfDay) {
        int online = 0;
        for (int i = 0; i < hashes.length; i++) {
            online += taken[i] && lastSeen[i] >= secondOfDay ? 1 : 0;
        }
        return online;
    }

    private void append(long hash, int first, int last, int times) {
        int slot = slot(hash);
        if (taken[slot]) {
            visits[slot] += first - lastSeen[slot] > PAUSE ? times : times - 1;
        } else {
            if (2 * size >= hashes.length) {
                grow();
                slot = slot(hash);
            }
            size++;
            taken[slot] = true;
            hashes[slot] = hash;
            firstSeen[slot] = first;
            visits[slot] = times;
        }
        lastSeen[slot] = last;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (taken[slot] && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        VisitorSet larger = new VisitorSet();
        int length = hashes.length * 2;
        larger.hashes = new long[length];
        larger.firstSeen = new int[length];
        larger.lastSeen = new int[length];
        larger.visits = new int[length];
        larger.taken = new boolean[length];
        larger.append(this);
        hashes = larger.hashes;
        firstSeen = larger.firstSeen;
        lastSeen = larger.lastSeen;
        visits = larger.visits;
        taken = larger.taken;
    }
}
