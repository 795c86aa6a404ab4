package org.sala.satisfaction.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.shared.Refused;
import org.sala.shared.ThaiText;

/**
 * The number a paper form bears, by which it is entered once. However it is written it stays the same number: with Thai digits, zeros
 * before it, small letters or blanks around a stroke.
 *
 * @param text such as {@code 12}, {@code A/12} or {@code 2569-1/12}; at most 40 characters
 */
public record PaperNumber(String text) {
    /** Characters a number may have. */
    public static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ./-]*");
    private static final Pattern END = Pattern.compile("(.*?)([0-9]{1,15})");

    /**
     * The number as it was typed; empty when none was.
     *
     * @throws Refused when it is too long, or holds anything but letters, digits, blanks, dots, strokes and hyphens
     */
    public static Optional<PaperNumber> of(String typed) {
        String text = ThaiText.normalise(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll(" ?([./-]) ?", "$1")
                .replaceAll("(?<![0-9])0+(?=[0-9])", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new Refused(
                    "papers.refusal.number-shape",
                    text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                    LONGEST);
        }
        return Optional.of(new PaperNumber(text));
    }

    /** The number after it; empty when it ends with no digit. */
    public Optional<PaperNumber> next() {
        Matcher end = END.matcher(text);
        return end.matches()
                ? Optional.of(new PaperNumber(end.group(1) + (Long.parseLong(end.group(2)) + 1)))
                : Optional.empty();
    }
}
