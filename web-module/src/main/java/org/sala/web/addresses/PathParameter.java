package org.sala.web.addresses;

import java.util.Locale;
import java.util.regex.Pattern;

/** What may stand in a path in place of {@code {category}}, {@code {number}} or {@code {edition}}; anything else is not found. */
enum PathParameter {
    CATEGORY("[a-z][a-z-]{0,39}"),
    NUMBER("[1-9][0-9]{0,17}"),
    EDITION("[1-9][0-9]{0,5}");

    private final Pattern shape;

    PathParameter(String shape) {
        this.shape = Pattern.compile(shape);
    }

    static PathParameter of(String braced) {
        return valueOf(braced.substring(1, braced.length() - 1).toUpperCase(Locale.ROOT));
    }

    boolean accepts(String value) {
        return shape.matcher(value).matches();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
