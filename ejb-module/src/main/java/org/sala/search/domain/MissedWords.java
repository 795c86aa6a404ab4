package org.sala.search.domain;

import java.util.Locale;
import java.util.Optional;
import org.sala.shared.ThaiText;

/** Which words are worth keeping when they found nothing. */
public final class MissedWords {
    /** Characters kept at most; whoever types more did not search. */
    public static final int LONGEST = 100;

    private MissedWords() {}

    /**
     * The words as they are counted: in one spelling, whatever the capitals and spaces. Empty for what nobody should read again: what may be
     * the number of a person, a telephone or an account, and what no reader typed.
     */
    public static Optional<String> of(String typed) {
        String words = ThaiText.normalise(typed).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        boolean keepable = !words.isEmpty()
                && words.length() <= LONGEST
                && words.codePoints().filter(Character::isDigit).count() < 6
                && words.codePoints().anyMatch(Character::isLetter)
                && words.codePoints().noneMatch(point -> "<>{}@".indexOf(point) >= 0);
        return keepable ? Optional.of(words) : Optional.empty();
    }
}
