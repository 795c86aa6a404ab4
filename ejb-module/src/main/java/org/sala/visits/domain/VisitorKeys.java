package org.sala.visits.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The keys of the days that are still open; a day met for the first time gets a fresh random key. */
public final class VisitorKeys {

    private final Map<LocalDate, VisitorKey> keys;

    /** The keys known so far, by day; the others are made when they are asked for. */
    public VisitorKeys(Map<LocalDate, VisitorKey> known) {
        keys = new ConcurrentHashMap<>(known);
    }

    /** The key of the day, the same for every caller. */
    public VisitorKey of(LocalDate day) {
        return keys.computeIfAbsent(day, unknown -> VisitorKey.random());
    }
}
