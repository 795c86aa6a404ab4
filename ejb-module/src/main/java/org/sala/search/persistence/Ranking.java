package org.sala.search.persistence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sala.search.domain.Nearness;
import org.sala.search.domain.SearchWords;

/**
 * Finds the documents that hold every word, and says which come first. The ranks are fixed sums, not statistics, so that officers can be
 * told why one stands before another: a match in the title outweighs all others, at the beginning of one of its words more, with the very
 * spelling that was typed more again; among equals {@link BestMatches} lets the newer come first.
 */
final class Ranking {

    private static final Map<String, Float> WORTH = Map.of(
            IndexedDocument.TITLE, 20f,
            IndexedDocument.FILES, 4f,
            IndexedDocument.SUMMARY, 4f,
            IndexedDocument.GROUP, 1f,
            IndexedDocument.BODY, 2f,
            IndexedDocument.FILE_TEXT, 1f);

    private static final float WORD_START = 6f;
    private static final float EXACT_TITLE = 4f;
    private static final float EXACT_BODY = 1f;
    private static final float OTHER_NAME = 0.6f;
    private static final float WHOLE_WORD = 3f;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final float MOST_OF_TITLE = 0.6f;
    private static final float MOST_OF_SUMMARY = 0.75f;

    private final IndexSearcher searcher;

    Ranking(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** What holds every word, near enough. */
    Worth of(SearchWords words, Nearness nearness) throws IOException {
        List<Worth> all = new ArrayList<>();
        for (String word : words.words()) {
            all.add(near(word, nearness));
        }
        return Worth.all(all);
    }

    /** What holds every word in its title. */
    Worth titles(SearchWords words) throws IOException {
        List<Worth> all = new ArrayList<>();
        for (String word : words.words()) {
            String loose = SearchWords.loose(word);
            all.add(in(IndexedDocument.TITLE, loose).with(startOfWord(loose)));
        }
        return Worth.all(all);
    }

    private Worth near(String word, Nearness nearness) throws IOException {
        return switch (nearness) {
            case EXACT -> byAnyName(word);
            case WORDS -> inPieces(word);
            case SIMILAR -> similar(word);
        };
    }

    private Worth byAnyName(String word) throws IOException {
        Worth names = anywhere(word);
        for (String name : SearchWords.otherNames(word)) {
            names = names.with(anywhere(name).times(OTHER_NAME));
        }
        return names;
    }

    /** All pieces of a word wherever they stand; the word itself, and pieces in the title, come first. */
    private Worth inPieces(String word) throws IOException {
        List<String> pieces = SearchWords.pieces(word);
        if (pieces.size() < 2) {
            return byAnyName(word);
        }
        List<Worth> together = new ArrayList<>();
        for (String piece : pieces) {
            together.add(byAnyName(piece));
        }
        return byAnyName(word).times(WHOLE_WORD).with(Worth.all(together));
    }

    /** Most pairs of characters of a word in a title or summary; short words leave no room for a slip. */
    private Worth similar(String word) throws IOException {
        String loose = SearchWords.loose(word);
        return loose.length() < SHORTEST_WITH_SLIP
                ? anywhere(word)
                : mostPairs(IndexedDocument.TITLE, loose, MOST_OF_TITLE)
                        .with(mostPairs(IndexedDocument.SUMMARY, loose, MOST_OF_SUMMARY));
    }

    private Worth mostPairs(String field, String word, float share) throws IOException {
        List<Worth> pairs = new ArrayList<>();
        for (int at = 0; at < word.length() - 1; at++) {
            pairs.add(worth(1, new TermQuery(new Term(field, word.substring(at, at + 2)))));
        }
        float least = (float) Math.ceil(share * pairs.size());
        return Worth.sum(pairs).from(least).times(WORTH.get(field) / pairs.size());
    }

    private Worth anywhere(String word) throws IOException {
        String loose = SearchWords.loose(word);
        List<Worth> places = new ArrayList<>();
        for (String field : WORTH.keySet()) {
            places.add(in(field, loose));
        }
        places.add(startOfWord(loose));
        if (!loose.equals(word)) {
            places.add(worth(EXACT_TITLE, substring(IndexedDocument.TITLE, word)));
            places.add(worth(EXACT_BODY, substring(IndexedDocument.BODY, word)));
        }
        return Worth.sum(places);
    }

    private Worth in(String field, String loose) throws IOException {
        return worth(WORTH.get(field), substring(field, loose));
    }

    private Worth startOfWord(String loose) throws IOException {
        String start = loose.substring(0, Math.min(IndexedDocument.START_LENGTH, loose.length()));
        return worth(
                WORD_START,
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(IndexedDocument.TITLE_STARTS, start)), Occur.FILTER)
                        .add(substring(IndexedDocument.TITLE, loose), Occur.FILTER)
                        .build());
    }

    /** The longest grams side by side, each beginning where the one before ended; the last one closes the word. */
    private static Query substring(String field, String word) {
        if (word.length() <= GramStream.LONGEST) {
            return new TermQuery(new Term(field, word));
        }
        PhraseQuery.Builder grams = new PhraseQuery.Builder();
        int last = word.length() - GramStream.LONGEST;
        for (int at = 0; at < last; at += GramStream.LONGEST) {
            grams.add(new Term(field, word.substring(at, at + GramStream.LONGEST)), at);
        }
        return grams.add(new Term(field, word.substring(last)), last).build();
    }

    private Worth worth(float worth, Query query) throws IOException {
        return Worth.of(searcher, query, worth);
    }
}
