package org.sala.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of a Thai dictionary, in which a vowel written before its consonant sorts after it (เก่า beside กา, not after ฮ), and in
 * which 2 comes before 10.
 */
public final class ThaiOrder {

    private static final Pattern NUMBER = Pattern.compile("0*([0-9]{1,18})");

    private ThaiOrder() {}

    /** A comparator of texts in Thai order; null sorts last, and texts that differ only in spelling still have a fixed order. */
    public static Comparator<String> comparator() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("th-TH"));
        Comparator<String> thai = (a, b) -> collator.compare(sortable(a), sortable(b));
        return Comparator.nullsLast(thai.thenComparing(Comparator.naturalOrder()));
    }

    private static String sortable(String text) {
        return NUMBER.matcher(ThaiText.normalise(text))
                .replaceAll(number -> "0".repeat(18 - number.group(1).length()) + number.group(1));
    }
}
