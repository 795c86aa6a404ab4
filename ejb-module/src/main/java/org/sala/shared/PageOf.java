package org.sala.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param total how many there are on all pages
 * @param page counted from 0
 * @param size how many a full page holds, at least 1
 */
public record PageOf<T>(List<T> items, long total, int page, int size) {

    public PageOf {
        items = List.copyOf(items);
        if (page < 0 || size < 1 || total < 0) {
            throw new IllegalArgumentException("No such page: " + page + " of size " + size + " in " + total);
        }
    }

    /** An empty list. */
    public static <T> PageOf<T> nothing(int page, int size) {
        return new PageOf<>(List.of(), 0, page, size);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Whether a page follows. */
    public boolean hasNext() {
        return page + 1 < pages();
    }

    /** Whether a page stands before. */
    public boolean hasPrevious() {
        return page > 0;
    }

    /** The same page of other things. */
    public <R> PageOf<R> map(Function<? super T, ? extends R> change) {
        return new PageOf<>(items.stream().<R>map(change).toList(), total, page, size);
    }
}
