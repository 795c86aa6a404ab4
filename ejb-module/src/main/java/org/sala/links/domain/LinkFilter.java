package org.sala.links.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Which links a list shows. */
public enum LinkFilter {
    /** All. */
    ALL(link -> true),
    /** Those that do not open. */
    BROKEN(LinkView::isBroken),
    /** Those that answer, but not to programs: somebody has to look. */
    GUARDED(link -> link.state() == LinkState.GUARDED),
    /** Those that open. */
    WORKING(link -> link.state() == LinkState.WORKS),
    /** Those that were not looked at yet. */
    UNCHECKED(link -> link.state() == null);

    private final Predicate<LinkView> shows;

    LinkFilter(Predicate<LinkView> shows) {
        this.shows = shows;
    }

    /** Whether the list shows this link. */
    public boolean shows(LinkView link) {
        return shows.test(link);
    }

    /** Its word in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The filter an address names, empty for none of them. */
    public static Optional<LinkFilter> find(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst();
    }
}
