package org.sala.search.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.sala.search.domain.Nearness;
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
    private static final float OTHER_NAME = 0.6f;
    private static final float WHOLE_WORD = 3f;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final float MOST_OF_TITLE = 0.6f;
    private static final float MOST_OF_SUMMARY = 0.75f;
    private static final Duration HALF_AS_NEW = Duration.ofDays(365);

    private RankedQuery() {}

    /** What holds every word, near enough, and is left by the filter. */
    static Query of(SearchWords words, Nearness nearness, SearchFilter filter, Instant now) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.words().forEach(word -> all.add(near(word, nearness), Occur.MUST));
        require(all, IndexedDocument.CATEGORY, filter.category());
        require(all, IndexedDocument.FISCAL_YEAR, filter.fiscalYear());
        require(all, IndexedDocument.KIND, filter.kind());
        require(all, IndexedDocument.GROUP_NAME, filter.group());
        return all.add(newerFirst(now), Occur.SHOULD).build();
    }

    /** What holds every word in its title. */
    static Query titles(SearchWords words, Instant now) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words.words()) {
            String loose = SearchWords.loose(word);
            all.add(worth(WORTH.get(IndexedDocument.TITLE), substring(IndexedDocument.TITLE, loose)), Occur.MUST);
            all.add(startOfWord(loose), Occur.SHOULD);
        }
        return all.add(newerFirst(now), Occur.SHOULD).build();
    }

    private static Query newerFirst(Instant now) {
        return LongField.newDistanceFeatureQuery(
                IndexedDocument.PUBLISHED, NEWEST, now.toEpochMilli(), HALF_AS_NEW.toMillis());
    }

    private static Query near(String word, Nearness nearness) {
        return switch (nearness) {
            case EXACT -> byAnyName(word);
            case WORDS -> inPieces(word);
            case SIMILAR -> similar(word);
        };
    }

    private static Query byAnyName(String word) {
        BooleanQuery.Builder names = new BooleanQuery.Builder().add(anywhere(word), Occur.SHOULD);
        SearchWords.otherNames(word)
                .forEach(name -> names.add(new BoostQuery(anywhere(name), OTHER_NAME), Occur.SHOULD));
        return names.build();
    }

    /** All pieces of a word wherever they stand; the word itself, and pieces in the title, come first. */
    private static Query inPieces(String word) {
        List<String> pieces = SearchWords.pieces(word);
        if (pieces.size() < 2) {
            return byAnyName(word);
        }
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        pieces.forEach(piece -> together.add(byAnyName(piece), Occur.MUST));
        return new BooleanQuery.Builder()
                .add(new BoostQuery(byAnyName(word), WHOLE_WORD), Occur.SHOULD)
                .add(together.build(), Occur.SHOULD)
                .build();
    }

    /** Most pairs of characters of a word in a title or summary; short words leave no room for a slip. */
    private static Query similar(String word) {
        String loose = SearchWords.loose(word);
        if (loose.length() < SHORTEST_WITH_SLIP) {
            return anywhere(word);
        }
        return new BooleanQuery.Builder()
                .add(mostPairs(IndexedDocument.TITLE, loose, MOST_OF_TITLE), Occur.SHOULD)
                .add(mostPairs(IndexedDocument.SUMMARY, loose, MOST_OF_SUMMARY), Occur.SHOULD)
                .build();
    }

    private static Query mostPairs(String field, String word, float share) {
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        int count = word.length() - 1;
        for (int at = 0; at < count; at++) {
            pairs.add(
                    worth(WORTH.get(field) / count, new TermQuery(new Term(field, word.substring(at, at + 2)))),
                    Occur.SHOULD);
        }
        return pairs.setMinimumNumberShouldMatch((int) Math.ceil(share * count)).build();
    }

    private static Query anywhere(String word) {
        String loose = SearchWords.loose(word);
        BooleanQuery.Builder places = new BooleanQuery.Builder();
        WORTH.forEach((field, worth) -> places.add(worth(worth, substring(field, loose)), Occur.SHOULD));
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(places.build(), Occur.MUST);
        ranked.add(startOfWord(loose), Occur.SHOULD);
        if (!loose.equals(word)) {
            ranked.add(worth(EXACT_TITLE, substring(IndexedDocument.TITLE, word)), Occur.SHOULD);
            ranked.add(worth(EXACT_BODY, substring(IndexedDocument.BODY, word)), Occur.SHOULD);
        }
        return ranked.build();
    }

    private static Query startOfWord(String loose) {
        String start = loose.substring(0, Math.min(IndexedDocument.START_LENGTH, loose.length()));
        return worth(
                WORD_START,
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(IndexedDocument.TITLE_STARTS, start)), Occur.FILTER)
                        .add(substring(IndexedDocument.TITLE, loose), Occur.FILTER)
                        .build());
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
