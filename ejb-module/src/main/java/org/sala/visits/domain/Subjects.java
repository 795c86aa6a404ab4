package org.sala.visits.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the texts that are counted (addresses, hosts), shared by the workers of one reading so that their counts add up. */
final class Subjects {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, Address> addresses = new HashMap<>();

    synchronized int numberOf(String text) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known == null) {
            texts.add(text);
            return texts.size() - 1;
        }
        return known;
    }

    synchronized String text(int number) {
        return texts.get(number);
    }

    /** What the text means as an address. */
    synchronized Address address(int number) {
        return addresses.computeIfAbsent(number, unread -> Address.of(texts.get(number)));
    }
}
