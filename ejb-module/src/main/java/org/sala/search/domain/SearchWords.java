package org.sala.search.domain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person typed, as the parts between spaces. A document is found when it holds every part somewhere, whatever stands before or
 * behind. Nothing typed is a command, so every character may be looked for except the dots of abbreviations.
 *
 * @param words keys that tell ำ from า, none empty
 */
public record SearchWords(List<String> words) {

    private static final int LONGEST_QUERY = 600;
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_PIECE = 2;
    private static final char KARAN = '\u0E4C';

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

    /** Other names of a word, as keys, such as what an abbreviation stands for. */
    public static Set<String> otherNames(String word) {
        return OtherNames.of(word);
    }

    /**
     * The words that a part typed without spaces is put together from, as far as they can be told; the part itself when it is one. What the
     * dictionary leaves over, a single letter or one that begins with a mark, stays with what stands before it.
     */
    public static List<String> pieces(String word) {
        BreakIterator dictionary = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        dictionary.setText(word);
        List<String> pieces = new ArrayList<>();
        int start = dictionary.first();
        for (int end = dictionary.next(); end != BreakIterator.DONE; start = end, end = dictionary.next()) {
            String piece = word.substring(start, end);
            boolean leftOver = piece.length() < SHORTEST_PIECE
                    || Character.getType(piece.charAt(0)) == Character.NON_SPACING_MARK
                    || piece.length() > 1 && piece.charAt(1) == KARAN;
            if (leftOver && !pieces.isEmpty()) {
                pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + piece);
            } else {
                pieces.add(piece);
            }
        }
        return pieces.stream().distinct().toList();
    }

    /** All pieces of all words. */
    public SearchWords inPieces() {
        return new SearchWords(
                words.stream().flatMap(word -> pieces(word).stream()).distinct().toList());
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
