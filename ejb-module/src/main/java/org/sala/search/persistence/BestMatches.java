package org.sala.search.persistence;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.HitQueue;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.sala.search.domain.SearchFacets;
import org.sala.search.domain.SearchFilter;

/**
 * Goes through what matches once: counts it by its properties, whatever the filter, and keeps the best of what the filter leaves. What is
 * new is worth up to {@value #NEWEST} more, half of it after a year.
 */
final class BestMatches {

    private static final float NEWEST = 2f;
    private static final double HALF_AS_NEW = Duration.ofDays(365).toMillis();

    private final SearchFilter filter;
    private final long now;
    private final int size;
    private final HitQueue best;
    private final Map<SearchFacets.Properties, Long> alike = new HashMap<>();
    private long left;

    /** The best so many of what the filter leaves. */
    BestMatches(SearchFilter filter, Instant now, int size) {
        this.filter = filter;
        this.now = now.toEpochMilli();
        this.size = size;
        best = new HitQueue(size, false);
    }

    /** Goes through a segment of the index. */
    void look(Worth worth, LeafReaderContext segment) throws IOException {
        float[] worths = worth.in(segment, null);
        Bits live = segment.reader().getLiveDocs();
        SortedDocValues properties = DocValues.getSorted(segment.reader(), IndexedDocument.PROPERTIES);
        NumericDocValues published =
                DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment.reader(), IndexedDocument.PUBLISHED));
        SearchFacets.Properties[] known = new SearchFacets.Properties[properties.getValueCount()];
        int[] counts = new int[known.length];
        for (int at = 0; at < worths.length; at++) {
            if (worths[at] > 0 && (live == null || live.get(at)) && properties.advanceExact(at)) {
                int ordinal = properties.ordValue();
                if (counts[ordinal]++ == 0) {
                    known[ordinal] = IndexedDocument.properties(
                            properties.lookupOrd(ordinal).utf8ToString());
                }
                if (filter.admits(known[ordinal])) {
                    left++;
                    if (best.size() < size || worths[at] + NEWEST > best.top().score) {
                        best.insertWithOverflow(
                                new ScoreDoc(segment.docBase + at, worths[at] + newness(published, at)));
                    }
                }
            }
        }
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                alike.merge(known[ordinal], (long) counts[ordinal], Long::sum);
            }
        }
    }

    /** How many matches the filter leaves. */
    long left() {
        return left;
    }

    /** How many matches there are, by the properties they have. */
    Map<SearchFacets.Properties, Long> alike() {
        return alike;
    }

    /** Those kept, best first; among equals the one indexed first. Empties what is kept. */
    ScoreDoc[] best() {
        ScoreDoc[] sorted = new ScoreDoc[best.size()];
        for (int at = sorted.length - 1; at >= 0; at--) {
            sorted[at] = best.pop();
        }
        return sorted;
    }

    private float newness(NumericDocValues published, int document) throws IOException {
        if (published == null || !published.advanceExact(document)) {
            return 0;
        }
        return (float) (NEWEST * HALF_AS_NEW / (HALF_AS_NEW + Math.abs(now - published.longValue())));
    }
}
