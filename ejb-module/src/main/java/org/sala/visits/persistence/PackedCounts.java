package org.sala.visits.persistence;

import java.util.HashMap;
import java.util.Map;

/** Counts by subject as text, one line each: count, tab, subject. Readable in any database tool, and quick to add up. */
final class PackedCounts {

    private PackedCounts() {}

    static String pack(Map<String, Long> counts) {
        StringBuilder packed = new StringBuilder(counts.size() * 16);
        counts.forEach((subject, count) ->
                packed.append((long) count).append('\t').append(subject).append('\n'));
        return packed.toString();
    }

    static Map<String, Long> unpack(String packed) {
        Map<String, Long> counts = new HashMap<>();
        addTo(counts, packed);
        return counts;
    }

    static void addTo(Map<String, Long> sums, String packed) {
        for (int from = 0; from < packed.length(); ) {
            int tab = packed.indexOf('\t', from);
            int end = packed.indexOf('\n', tab);
            long count = Long.parseLong(packed, from, tab, 10);
            sums.merge(packed.substring(tab + 1, end), count, Long::sum);
            from = end + 1;
        }
    }
}
