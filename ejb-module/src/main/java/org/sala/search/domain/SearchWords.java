package org.sala.search.domain;

import java.util.Arrays;
import java.util.List;

/**
 * What a person typed, as the parts between spaces. A document is found when it holds every part somewhere, whatever stands before or
 * behind. Nothing typed is a command, so every character may be looked for except the dots of abbreviations.
 *
 * @param words keys that tell ำ from า, none empty
 */
public record SearchWords(List<String> words) {

    private static final int LONGEST_QUERY = 600;
    private static final int MOST_WORDS = 24;

    /** Reads at most the first 600 characters and 24 words; a title of the greatest length fits. */
    public static SearchWords of(String typed) {
        String query = typed == null ? "" : typed;
        String key = FoldedText.of(query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query)
                .key();
        return new SearchWords(Arrays.stream(key.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList());
    }

    /** Whether nothing is left to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words with า for ำ. */
    public List<String> loose() {
        return words.stream().map(SearchWords::loose).toList();
    }

    /** A key with า for ำ. */
    public static String loose(String key) {
        return key.replace('\u0E33', '\u0E32');
    }
}
