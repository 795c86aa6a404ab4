package org.sala.search.persistence;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * What documents are worth to a search: more than nothing when they match. Since every rank is a fixed sum, one number a document is
 * added up for a whole segment of the index at a time, which is several times as quick as scoring document by document.
 */
interface Worth {

    /**
     * Adds so many times the worth of the documents of a segment, each to its place there.
     *
     * @param among looks at those alone that are worth something there; null looks at all
     */
    void add(LeafReaderContext segment, float times, float[] among, float[] worths) throws IOException;

    /** The same for every document a query finds. */
    static Worth of(IndexSearcher searcher, Query query, float worth) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        return (segment, times, among, worths) -> {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                add(scorer, worth * times, among, worths);
            }
        };
    }

    private static void add(Scorer scorer, float worth, float[] among, float[] worths) throws IOException {
        TwoPhaseIterator closer = scorer.twoPhaseIterator();
        DocIdSetIterator near = closer == null ? scorer.iterator() : closer.approximation();
        for (int at = near.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = near.nextDoc()) {
            if ((among == null || among[at] > 0) && (closer == null || closer.matches())) {
                worths[at] += worth;
            }
        }
    }

    /** What all of them are worth together. */
    static Worth sum(List<Worth> parts) {
        return (segment, times, among, worths) -> {
            for (Worth part : parts) {
                part.add(segment, times, among, worths);
            }
        };
    }

    /** What they are worth together where each is worth something, nothing elsewhere. */
    static Worth all(List<Worth> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : (segment, times, among, worths) -> {
                    float[] together = parts.get(0).in(segment, among);
                    boolean any = isAny(together);
                    for (int next = 1; any && next < parts.size(); next++) {
                        float[] one = parts.get(next).in(segment, together);
                        any = false;
                        for (int at = 0; at < one.length; at++) {
                            together[at] = one[at] > 0 ? together[at] + one[at] : 0;
                            any |= one[at] > 0;
                        }
                    }
                    for (int at = 0; any && at < together.length; at++) {
                        worths[at] += together[at] * times;
                    }
                };
    }

    private static boolean isAny(float[] worths) {
        for (float worth : worths) {
            if (worth > 0) {
                return true;
            }
        }
        return false;
    }

    /** This where it is worth so much, nothing elsewhere. */
    default Worth from(float least) {
        return (segment, times, among, worths) -> {
            float[] own = in(segment, among);
            for (int at = 0; at < own.length; at++) {
                worths[at] += own[at] < least ? 0 : own[at] * times;
            }
        };
    }

    /** What both are worth together. */
    default Worth with(Worth other) {
        return sum(List.of(this, other));
    }

    /** So many times as much. */
    default Worth times(float factor) {
        return (segment, times, among, worths) -> add(segment, times * factor, among, worths);
    }

    /** What each document of a segment is worth, looking at those alone that are worth something there; null looks at all. */
    default float[] in(LeafReaderContext segment, float[] among) throws IOException {
        float[] worths = new float[segment.reader().maxDoc()];
        add(segment, 1, among, worths);
        return worths;
    }
}
