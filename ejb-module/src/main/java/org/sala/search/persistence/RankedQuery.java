package org.sala.search.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sala.search.domain.SearchFilter;
import org.sala.search.domain.SearchWords;

/**
 * Finds the documents that hold every word, and says which come first. The ranks are fixed sums, not statistics, so that officers can be
 * told why one stands before another: a match in the title outweighs all others, at the beginning of one of its words more, with the very
 * spelling that was typed more again; among equals the newer comes first.
 */
final class RankedQuery {

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
    private static final float NEWEST = 2f;
    private static final Duration HALF_AS_NEW = Duration.ofDays(365);

    private RankedQuery() {}

    static Query of(SearchWords words, SearchFilter filter, Instant now) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.words().forEach(word -> all.add(anywhere(word), Occur.MUST));
        require(all, IndexedDocument.CATEGORY, filter.category());
        require(all, IndexedDocument.FISCAL_YEAR, filter.fiscalYear());
        require(all, IndexedDocument.KIND, filter.kind());
        all.add(
                LongField.newDistanceFeatureQuery(
                        IndexedDocument.PUBLISHED, NEWEST, now.toEpochMilli(), HALF_AS_NEW.toMillis()),
                Occur.SHOULD);
        return all.build();
    }

    private static Query anywhere(String word) {
        String loose = SearchWords.loose(word);
        BooleanQuery.Builder places = new BooleanQuery.Builder();
        WORTH.forEach((field, worth) -> places.add(worth(worth, substring(field, loose)), Occur.SHOULD));
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(places.build(), Occur.MUST);
        String start = loose.substring(0, Math.min(IndexedDocument.START_LENGTH, loose.length()));
        ranked.add(
                worth(
                        WORD_START,
                        new BooleanQuery.Builder()
                                .add(new TermQuery(new Term(IndexedDocument.TITLE_STARTS, start)), Occur.FILTER)
                                .add(substring(IndexedDocument.TITLE, loose), Occur.FILTER)
                                .build()),
                Occur.SHOULD);
        if (!loose.equals(word)) {
            ranked.add(worth(EXACT_TITLE, substring(IndexedDocument.TITLE, word)), Occur.SHOULD);
            ranked.add(worth(EXACT_BODY, substring(IndexedDocument.BODY, word)), Occur.SHOULD);
        }
        return ranked.build();
    }

    /** Pairs of characters side by side; every second pair is enough to cover the word, the last one closes it. */
    private static Query substring(String field, String word) {
        if (word.length() <= 2) {
            return new TermQuery(new Term(field, word));
        }
        PhraseQuery.Builder pairs = new PhraseQuery.Builder();
        int last = word.length() - 2;
        for (int at = 0; at < last; at += 2) {
            pairs.add(new Term(field, word.substring(at, at + 2)), at);
        }
        return pairs.add(new Term(field, word.substring(last)), last).build();
    }

    private static Query worth(float score, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static void require(BooleanQuery.Builder all, String field, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            all.add(new TermQuery(new Term(field, value.toString())), Occur.FILTER);
        }
    }
}
