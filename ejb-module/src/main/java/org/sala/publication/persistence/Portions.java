package org.sala.publication.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers in portions for {@code IN}, as a statement has a greatest length. A portion is filled up with its last number to one of a few
 * sizes: a statement for every size would be prepared anew, which takes a database longer than to carry it out.
 */
final class Portions {
    private static final int LARGEST = 64;
    private static final int SMALLEST = 8;

    private Portions() {}

    static Stream<List<Long>> of(List<Long> numbers) {
        return IntStream.iterate(0, from -> from < numbers.size(), from -> from + LARGEST)
                .mapToObj(from -> filled(numbers.subList(from, Math.min(from + LARGEST, numbers.size()))));
    }

    private static List<Long> filled(List<Long> portion) {
        int size = SMALLEST;
        while (size < portion.size()) {
            size *= 2;
        }
        List<Long> filled = new ArrayList<>(portion);
        filled.addAll(Collections.nCopies(size - portion.size(), portion.get(portion.size() - 1)));
        return filled;
    }
}
