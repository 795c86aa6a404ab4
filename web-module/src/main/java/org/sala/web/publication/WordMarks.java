package org.sala.web.publication;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Marks, word by word, what was taken from a text and what was put in. Thai words are told apart by the dictionary of the Java
 * runtime; a text too long for that is compared line by line.
 */
final class WordMarks {
    /** Words beyond which lines are compared. */
    static final int MOST_WORDS = 20_000;

    /** What became of a piece of text. */
    public enum Fate {
        KEPT,
        TAKEN,
        PUT
    }

    /** A piece of text and what became of it. */
    public record Mark(Fate fate, String text) {}

    private WordMarks() {}

    /** The pieces of both texts in reading order; neighbours have different fates. */
    static List<Mark> of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        if (old.size() > MOST_WORDS || young.size() > MOST_WORDS) {
            old = lines(before);
            young = lines(after);
        }
        Joined marks = new Joined();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            marks.add(Fate.KEPT, old.subList(at, delta.getSource().getPosition()));
            marks.add(Fate.TAKEN, delta.getSource().getLines());
            marks.add(Fate.PUT, delta.getTarget().getLines());
            at = delta.getSource().last() + 1;
        }
        marks.add(Fate.KEPT, old.subList(at, old.size()));
        return marks.list;
    }

    private static final class Joined {
        private final List<Mark> list = new ArrayList<>();

        void add(Fate fate, List<String> pieces) {
            if (pieces.isEmpty()) {
                return;
            }
            String text = String.join("", pieces);
            Mark last = list.isEmpty() ? null : list.get(list.size() - 1);
            if (last != null && last.fate() == fate) {
                list.set(list.size() - 1, new Mark(fate, last.text() + text));
            } else {
                list.add(new Mark(fate, text));
            }
        }
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }
}
