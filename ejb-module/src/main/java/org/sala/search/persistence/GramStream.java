package org.sala.search.persistence;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.sala.search.domain.SearchWords;

/**
 * Every character of a key, every two and every three neighbours, at the position they have in the key; nothing crosses a space. A ำ
 * stands twice at its position, as itself and as า, so that broken texts are found and exact ones can still be told apart.
 */
final class GramStream extends TokenStream {

    /** Characters of the longest gram: three together are rare enough that a word needs few of them looked up. */
    static final int LONGEST = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>(2 * LONGEST);
    private final String key;
    private int next;
    private int last = -1;

    GramStream(String key) {
        this.key = key;
    }

    @Override
    public void reset() {
        waiting.clear();
        next = 0;
        last = -1;
    }

    @Override
    public boolean incrementToken() {
        while (waiting.isEmpty() && next < key.length()) {
            if (key.charAt(next) != ' ') {
                gather(next);
            }
            next++;
        }
        if (waiting.isEmpty()) {
            return false;
        }
        clearAttributes();
        term.append(waiting.removeFirst());
        increment.setPositionIncrement(next - 1 - last);
        last = next - 1;
        return true;
    }

    private void gather(int at) {
        int furthest = Math.min(at + LONGEST, key.length());
        for (int end = at + 1; end <= furthest && key.charAt(end - 1) != ' '; end++) {
            addBothForms(key.substring(at, end));
        }
    }

    private void addBothForms(String gram) {
        String loose = SearchWords.loose(gram);
        waiting.add(loose);
        if (!loose.equals(gram)) {
            waiting.add(gram);
        }
    }
}
