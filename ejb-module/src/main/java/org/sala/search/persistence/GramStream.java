package org.sala.search.persistence;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.sala.search.domain.SearchWords;

/**
 * Every character of a key and every pair of neighbours, at the position it has in the key; nothing crosses a space. A ำ stands twice at
 * its position, as itself and as า, so that broken texts are found and exact ones can still be told apart.
 */
final class GramStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>(4);
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
        addBothForms(key.substring(at, at + 1));
        if (at + 1 < key.length() && key.charAt(at + 1) != ' ') {
            addBothForms(key.substring(at, at + 2));
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
