package org.sala.web.keptpages;

import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.Optional;

/** How long a page that is being made may be kept although the site does not change: for figures that move by themselves. */
public final class KeptFor {
    private static final String ATTRIBUTE = KeptFor.class.getName();

    private KeptFor() {}

    /** Says that the page holds at most this long; the shortest wins. */
    public static void atMost(ServletRequest request, Duration duration) {
        if (of(request).map(known -> known.compareTo(duration) > 0).orElse(true)) {
            request.setAttribute(ATTRIBUTE, duration);
        }
    }

    static Optional<Duration> of(ServletRequest request) {
        return Optional.ofNullable((Duration) request.getAttribute(ATTRIBUTE));
    }
}
