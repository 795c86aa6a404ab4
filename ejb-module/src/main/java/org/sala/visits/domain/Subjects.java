package org.sala.visits.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the texts that are counted (addresses, hosts), shared by the workers of one reading so that their counts add up. */
final class Subjects {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();

    int numberOf(String text) {
        return numberOf(text, null);
    }

    int numberOf(Address address) {
        return numberOf(address.text(), address);
    }

    /** The number here of what has this number there. */
    int adopt(Subjects there, int number) {
        return there == this ? number : numberOf(there.text(number), there.address(number));
    }

    synchronized String text(int number) {
        return texts.get(number);
    }

    /** What the text means as an address; null where it was never met as one. */
    synchronized Address address(int number) {
        return addresses.get(number);
    }

    synchronized int size() {
        return texts.size();
    }

    private synchronized int numberOf(String text, Address address) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known == null) {
            texts.add(text);
            addresses.add(address);
            return texts.size() - 1;
        }
        if (address != null) {
            addresses.set(known, address);
        }
        return known;
    }
}
