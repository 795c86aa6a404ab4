package org.sala.visits.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What reports and interfaces break figures down by. */
public enum Breakdown {
    /** Page views of a category's lists and of the publications that are in it now, by its slug. */
    CATEGORY(null),
    /** Page views of the publications that belong to a group now, by its code. */
    GROUP(null),
    PUBLICATION(Dimension.PUBLICATION),
    FILE(Dimension.FILE),
    PAGE(Dimension.PAGE),
    ENTRY(Dimension.ENTRY),
    EXIT(Dimension.EXIT),
    REFERRER(Dimension.REFERRER),
    HOUR(Dimension.HOUR),
    DEVICE(Dimension.DEVICE),
    SYSTEM(Dimension.SYSTEM),
    BROWSER(Dimension.BROWSER),
    LANGUAGE(Dimension.LANGUAGE),
    STATUS(Dimension.STATUS),
    ROBOT(Dimension.ROBOT);

    /** Where publications stand that belong to no group, or are not known any more. */
    public static final String NONE = "none";

    private final Dimension dimension;

    Breakdown(Dimension dimension) {
        this.dimension = dimension;
    }

    /** What it is counted as, empty when it is made of other counts. */
    public Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** How addresses name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this word, empty when there is none. */
    public static Optional<Breakdown> named(String word) {
        return Arrays.stream(values())
                .filter(breakdown -> breakdown.word().equals(word))
                .findFirst();
    }

    /** Whether it also exists within a category, a group or a publication. */
    public boolean isWithin(Scope scope) {
        return switch (scope.kind()) {
            case SITE -> true;
            case CATEGORY, GROUP -> this == PUBLICATION || this == FILE;
            case PUBLICATION -> this == FILE;
            case FILE -> false;
        };
    }
}
