package org.sala.visits.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * The visitors of one day as keyed hashes, each with the second of the day at which it was last seen and on which page, and the visits they made
 * with the pages these began and ended with. A visit ends after 30 minutes without a page view or download, and at midnight. Exact, not a sketch: a
 * day of this office has some thousand visitors, sixteen bytes each, and only numbers outlive the day's key.
 */
public final class VisitorSet {

    /** The longest pause within a visit, in seconds. */
    public static final int PAUSE = 30 * 60;

    private static final int SEEN_BYTES = Long.BYTES + Integer.BYTES;
    private static final long FREE = 0;
    private static final int UNKNOWN = -1;

    /** What is kept of a visitor, one after the other. */
    private static final int FIRST_SEEN = 0;

    private static final int LAST_SEEN = 1;
    private static final int FIRST_PAGE = 2;
    private static final int LAST_PAGE = 3;
    private static final int VISITS = 4;
    private static final int KEPT = 5;

    private final Subjects subjects;
    private final Counts entries = new Counts();

    /** The last pages of visits that are over; those of the others are asked of their visitors. */
    private final Counts exits = new Counts();

    private long[] hashes = new long[64];
    private int[] kept = new int[64 * KEPT];
    private int size;

    /** A day without visitors. */
    public VisitorSet() {
        this(new Subjects());
    }

    VisitorSet(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * The set that {@link #remembered} and {@link #lastPages} wrote. Its visits, entries and exits have been counted already, so it starts with none,
     * and takes an exit back where a visit goes on.
     *
     * @param lastPages null where they are not known
     */
    public static VisitorSet recall(byte[] remembered, byte[] lastPages) {
        VisitorSet set = new VisitorSet();
        ByteBuffer visitors = ByteBuffer.wrap(remembered);
        ByteBuffer pages = ByteBuffer.wrap(lastPages == null ? new byte[Integer.BYTES] : lastPages);
        for (int left = pages.getInt(); left > 0; left--) {
            byte[] text = new byte[pages.getInt()];
            pages.get(text);
            set.subjects.numberOf(new String(text, StandardCharsets.UTF_8));
        }
        while (visitors.remaining() >= SEEN_BYTES) {
            long hash = visitors.getLong();
            int second = visitors.getInt();
            int page = pages.hasRemaining() ? pages.getInt() : UNKNOWN;
            set.append(hash, second, second, UNKNOWN, page, 0);
            set.exit(page, -1);
        }
        return set;
    }

    /** Hashes and last seconds, to go on with later. */
    public byte[] remembered() {
        ByteBuffer bytes = ByteBuffer.allocate(size * SEEN_BYTES);
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != FREE) {
                bytes.putLong(hashes[i]).putInt(kept[i * KEPT + LAST_SEEN]);
            }
        }
        return bytes.array();
    }

    /** The last page of each visitor, in the order of {@link #remembered}: how many different ones, each with its length, then the place of each visitor's. */
    public byte[] lastPages() {
        int[] places = new int[subjects.size()];
        Arrays.fill(places, UNKNOWN);
        byte[][] texts = new byte[places.length][];
        int different = 0;
        int length = Integer.BYTES * (1 + size);
        for (int i = 0; i < hashes.length; i++) {
            int page = hashes[i] == FREE ? UNKNOWN : kept[i * KEPT + LAST_PAGE];
            if (page != UNKNOWN && places[page] == UNKNOWN) {
                places[page] = different;
                texts[different] = subjects.text(page).getBytes(StandardCharsets.UTF_8);
                length += Integer.BYTES + texts[different].length;
                different++;
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).putInt(different);
        for (int i = 0; i < different; i++) {
            bytes.putInt(texts[i].length).put(texts[i]);
        }
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != FREE) {
                int page = kept[i * KEPT + LAST_PAGE];
                bytes.putInt(page == UNKNOWN ? UNKNOWN : places[page]);
            }
        }
        return bytes.array();
    }

    void seen(long hash, int secondOfDay, int page) {
        int slot = slot(hash == FREE ? 1 : hash);
        int at = slot * KEPT;
        if (hashes[slot] != FREE && secondOfDay - kept[at + LAST_SEEN] <= PAUSE) {
            kept[at + LAST_SEEN] = secondOfDay;
            kept[at + LAST_PAGE] = page;
        } else {
            entries.add(page, 1);
            append(hash == FREE ? 1 : hash, secondOfDay, secondOfDay, page, page, 1);
        }
    }

    /** Adds what happened after this set in the order of the log. */
    public void append(VisitorSet later) {
        entries.addAll(later.entries, later.subjects, subjects);
        exits.addAll(later.exits, later.subjects, subjects);
        int[] pages = new int[later.subjects.size()];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = later.subjects == subjects ? page : UNKNOWN;
        }
        for (int i = 0; i < later.hashes.length; i++) {
            if (later.hashes[i] != FREE) {
                int at = i * KEPT;
                append(
                        later.hashes[i],
                        later.kept[at + FIRST_SEEN],
                        later.kept[at + LAST_SEEN],
                        adopt(later, later.kept[at + FIRST_PAGE], pages),
                        adopt(later, later.kept[at + LAST_PAGE], pages),
                        later.kept[at + VISITS]);
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
        for (int i = 0; i < hashes.length; i++) {
            sum += kept[i * KEPT + VISITS];
        }
        return sum;
    }

    /** Visits by the page or file they began with. */
    public Map<String, Long> entries() {
        return entries.by(subjects::text);
    }

    /** Visits by the page or file they ended with, or have reached. */
    public Map<String, Long> exits() {
        Counts all = new Counts();
        all.addAll(exits, subjects, subjects);
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != FREE && kept[i * KEPT + LAST_PAGE] != UNKNOWN) {
                all.add(kept[i * KEPT + LAST_PAGE], 1);
            }
        }
        return all.by(subjects::text);
    }

    /** How many were last seen at this second of the day or later. */
    public int seenSince(int secondOfDay) {
        int online = 0;
        for (int i = 0; i < hashes.length; i++) {
            online += hashes[i] != FREE && kept[i * KEPT + LAST_SEEN] >= secondOfDay ? 1 : 0;
        }
        return online;
    }

    private int adopt(VisitorSet later, int page, int[] pages) {
        if (page != UNKNOWN && pages[page] == UNKNOWN) {
            pages[page] = subjects.adopt(later.subjects, page);
        }
        return page == UNKNOWN ? UNKNOWN : pages[page];
    }

    /** Adds visits of one visitor that follow on what is known of them. Where the first of them is the last one known going on, it began and ended once. */
    private void append(long hash, int first, int last, int firstPage, int lastPage, int times) {
        int slot = slot(hash);
        int visits = times;
        if (hashes[slot] == FREE && 2 * size >= hashes.length) {
            grow();
            slot = slot(hash);
        }
        int at = slot * KEPT;
        if (hashes[slot] == FREE) {
            size++;
            hashes[slot] = hash;
            kept[at + FIRST_SEEN] = first;
            kept[at + FIRST_PAGE] = firstPage;
        } else if (first - kept[at + LAST_SEEN] > PAUSE) {
            exit(kept[at + LAST_PAGE], 1);
        } else {
            visits--;
            if (firstPage != UNKNOWN) {
                entries.add(firstPage, -1);
            }
        }
        kept[at + VISITS] += visits;
        kept[at + LAST_SEEN] = last;
        kept[at + LAST_PAGE] = lastPage;
    }

    private void exit(int page, int times) {
        if (page != UNKNOWN) {
            exits.add(page, times);
        }
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (hashes[slot] != FREE && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldKept = kept;
        hashes = new long[oldHashes.length * 2];
        kept = new int[hashes.length * KEPT];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != FREE) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                System.arraycopy(oldKept, i * KEPT, kept, slot * KEPT, KEPT);
            }
        }
    }
}
