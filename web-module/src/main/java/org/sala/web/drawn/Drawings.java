package org.sala.web.drawn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What parts of pages said when they were last written, by their place. What is kept of a place is found as long as everything it follows
 * from is equal; nothing is guessed from times or from kinds of changes.
 */
@ApplicationScoped
public class Drawings {
    /** The parts and windows of all layouts and languages that a node could ever show are fewer; a bound all the same. */
    private static final int MOST = 1000;

    private final Map<Object, Drawing> drawings = new ConcurrentHashMap<>();

    private record Drawing(Object of, String html) {}

    /**
     * What was written at the place.
     *
     * @param of everything it follows from, a value
     */
    public Optional<String> find(Object place, Object of) {
        Drawing known = drawings.get(place);
        return known != null && known.of().equals(of) ? Optional.of(known.html()) : Optional.empty();
    }

    /** Keeps what was written at the place, instead of what was there before. */
    public void keep(Object place, Object of, String html) {
        if (drawings.size() >= MOST) {
            drawings.clear();
        }
        drawings.put(place, new Drawing(of, html));
    }
}
