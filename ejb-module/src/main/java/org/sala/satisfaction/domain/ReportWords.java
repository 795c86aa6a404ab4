package org.sala.satisfaction.domain;

import java.util.stream.Stream;
import org.sala.shared.Refused;

/**
 * The texts of a report that no figure gives; each at most {@value #LONGEST} characters, stripped, with line feeds alone for line breaks.
 * Null counts as empty.
 *
 * @param purpose why people were asked; empty for the usual sentence
 * @param suggestions what people suggest, in the office's words
 * @param improvements what the office has improved or will
 */
public record ReportWords(String purpose, String suggestions, String improvements) {
    /** Characters a text may have. */
    public static final int LONGEST = 4000;

    public ReportWords {
        purpose = tidied(purpose);
        suggestions = tidied(suggestions);
        improvements = tidied(improvements);
    }

    /** @throws Refused when one of them is too long */
    public void requireShort() {
        Stream.of(purpose, suggestions, improvements)
                .filter(text -> text.length() > LONGEST)
                .findFirst()
                .ifPresent(text -> {
                    throw new Refused("results.refusal.text-too-long", text.length(), LONGEST);
                });
    }

    private static String tidied(String text) {
        return text == null
                ? ""
                : text.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n\t]]", " ")
                        .strip();
    }
}
