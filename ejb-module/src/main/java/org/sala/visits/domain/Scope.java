package org.sala.visits.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What part of the site figures are asked of.
 *
 * @param name the slug of the category, the code of the group, the number of the publication, number and name of the file; empty for
 *     the whole site
 */
public record Scope(Kind kind, String name) {

    /** The whole site. */
    public static final Scope SITE = new Scope(Kind.SITE, "");

    /** The parts there are. */
    public enum Kind {
        SITE,
        CATEGORY,
        GROUP,
        PUBLICATION,
        FILE;

        /** How addresses name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this word, empty when there is none. */
        public static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }

    /** Whether the whole site is meant. */
    public boolean isSite() {
        return kind == Kind.SITE;
    }
}
