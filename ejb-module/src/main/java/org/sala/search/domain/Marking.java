package org.sala.search.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Marks what was looked for in a text, and cuts the part around it. */
public final class Marking {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    private final FoldedText text;
    private final BitSet marked = new BitSet();

    /** Looks for every word in the text. */
    public Marking(String text, SearchWords words) {
        this.text = FoldedText.of(text);
        String key = this.text.looseKey();
        for (String word : words.loose()) {
            for (int at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
                marked.set(this.text.from(at), this.text.to(at + word.length() - 1));
            }
        }
    }

    /** Whether any word was found. */
    public boolean found() {
        return !marked.isEmpty();
    }

    /** The whole text. */
    public List<Segment> whole() {
        return segments(0, text.text().length());
    }

    /** About 200 characters around the first match, or from the beginning, with … where something was left out. */
    public List<Segment> excerpt() {
        int length = text.text().length();
        int start = cellAt(Math.max(0, Math.max(0, marked.nextSetBit(0)) - BEFORE));
        int end = cellAt(Math.min(length, start + LENGTH));
        List<Segment> excerpt = new ArrayList<>(segments(start, end));
        if (start > 0) {
            excerpt.add(0, new Segment("…", false));
        }
        if (end < length) {
            excerpt.add(new Segment("…", false));
        }
        return excerpt;
    }

    private int cellAt(int index) {
        String all = text.text();
        int at = index;
        while (at > 0 && at < all.length() && Character.getType(all.charAt(at)) == Character.NON_SPACING_MARK) {
            at--;
        }
        return at > 0 && at < all.length() && Character.isLowSurrogate(all.charAt(at)) ? at - 1 : at;
    }

    private List<Segment> segments(int start, int end) {
        List<Segment> segments = new ArrayList<>();
        for (int at = start; at < end; ) {
            boolean match = marked.get(at);
            int next = match ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int stop = next < 0 ? end : Math.min(next, end);
            segments.add(
                    new Segment(SPACES.matcher(text.text().substring(at, stop)).replaceAll(" "), match));
            at = stop;
        }
        return segments;
    }
}
