package org.sala.web.texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.shared.ThaiDates;

/** How something is written inside a text: each kind of value as readers of the language expect it. */
final class Argument {
    private Argument() {}

    static String written(Object value, Language language) {
        if (value == null) {
            return "";
        }
        if (value instanceof Bilingual text) {
            return text.in(language);
        }
        if (value instanceof LocalDate date) {
            return ThaiDates.full(date, language);
        }
        if (value instanceof Integer || value instanceof Long) {
            return String.format(Locale.ROOT, "%,d", ((Number) value).longValue());
        }
        if (value instanceof BigDecimal amount) {
            return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
        }
        return value.toString();
    }
}
