package org.sala.visits.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is counted of a period. */
public enum Figure {
    VISITS,
    PAGE_VIEWS,
    DOWNLOADS,
    /** The sum of each day's different visitors; of a single day it is the visitors. */
    VISITOR_DAYS,
    /** Requests of robots, in none of the figures above. */
    ROBOTS,
    /** Requests of the staff, in none of the figures above. */
    STAFF;

    /** How addresses name it, such as {@code page-views}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The figure with this word, empty when there is none. */
    public static Optional<Figure> named(String word) {
        return Arrays.stream(values())
                .filter(figure -> figure.word().equals(word))
                .findFirst();
    }

    /** What is known of a part of the site: visits and visitors belong to no single page. */
    public static List<Figure> of(Scope scope) {
        return switch (scope.kind()) {
            case SITE -> List.of(values());
            case CATEGORY, GROUP, PUBLICATION -> List.of(PAGE_VIEWS, DOWNLOADS);
            case FILE -> List.of(DOWNLOADS);
        };
    }
}
