package org.sala.visits.persistence;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Counts by subject as lines of UTF-8 text: count, tab, subject. As bytes, because Derby writes long text one character at a time. */
final class PackedCounts {

    private PackedCounts() {}

    static byte[] pack(Map<String, Long> counts) {
        StringBuilder packed = new StringBuilder(counts.size() * 16);
        counts.forEach((subject, count) ->
                packed.append((long) count).append('\t').append(subject).append('\n'));
        return packed.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, Long> unpack(byte[] packed) {
        Map<String, Long> counts = new HashMap<>();
        addTo(counts, packed);
        return counts;
    }

    static void addTo(Map<String, Long> sums, byte[] bytes) {
        String packed = new String(bytes, StandardCharsets.UTF_8);
        for (int from = 0; from < packed.length(); ) {
            int tab = packed.indexOf('\t', from);
            int end = packed.indexOf('\n', tab);
            long count = Long.parseLong(packed, from, tab, 10);
            sums.merge(packed.substring(tab + 1, end), count, (sum, more) -> sum + more == 0 ? null : sum + more);
            from = end + 1;
        }
    }
}
