package org.sala.web.api;

import java.util.function.Function;
import org.sala.shared.Bilingual;

/**
 * One property of the things in a list.
 *
 * @param isBilingual whether the value is a {@link Bilingual}, which makes two columns in CSV
 */
record Column<T>(String name, boolean isBilingual, Function<T, ?> value) {

    /** A property with one value. */
    static <T> Column<T> of(String name, Function<T, ?> value) {
        return new Column<>(name, false, value);
    }

    /** A text in two languages. */
    static <T> Column<T> text(String name, Function<T, Bilingual> value) {
        return new Column<>(name, true, value);
    }
}
