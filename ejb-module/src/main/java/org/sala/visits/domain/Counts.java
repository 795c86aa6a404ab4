package org.sala.visits.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** How often each numbered subject was seen. A count may be negative where it is to be added to one that is stored. */
final class Counts {

    private static final int FREE = -1;

    private int[] subjects = free(16);
    private int[] counts = new int[16];
    private int size;

    void add(int subject, int times) {
        int slot = slot(subject);
        if (subjects[slot] == FREE) {
            if (2 * size >= subjects.length) {
                grow();
                slot = slot(subject);
            }
            subjects[slot] = subject;
            size++;
        }
        counts[slot] += times;
    }

    void addAll(Counts other, Subjects theirs, Subjects ours) {
        for (int i = 0; i < other.subjects.length; i++) {
            if (other.counts[i] != 0) {
                add(ours.adopt(theirs, other.subjects[i]), other.counts[i]);
            }
        }
    }

    /** Counts by the name each subject is given, none of them 0; subjects without a name, null, are left out. */
    Map<String, Long> by(IntFunction<String> name) {
        Map<String, Long> named = new HashMap<>();
        for (int i = 0; i < subjects.length; i++) {
            String subject = counts[i] == 0 ? null : name.apply(subjects[i]);
            if (subject != null) {
                named.merge(subject, (long) counts[i], Long::sum);
            }
        }
        named.values().removeIf(count -> count == 0);
        return named;
    }

    private int slot(int subject) {
        int mask = subjects.length - 1;
        int slot = subject * 0x9E3779B9 >>> 7 & mask;
        while (subjects[slot] != FREE && subjects[slot] != subject) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldSubjects = subjects;
        int[] oldCounts = counts;
        subjects = free(oldSubjects.length * 2);
        counts = new int[subjects.length];
        for (int i = 0; i < oldSubjects.length; i++) {
            if (oldSubjects[i] != FREE) {
                int slot = slot(oldSubjects[i]);
                subjects[slot] = oldSubjects[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private static int[] free(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
