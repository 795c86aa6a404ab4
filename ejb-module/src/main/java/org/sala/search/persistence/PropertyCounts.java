package org.sala.search.persistence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.sala.search.domain.SearchFacets;

/** Counts matches by their properties: one number for each combination there is, whatever the number of matches. */
final class PropertyCounts implements CollectorManager<PropertyCounts.Counter, Map<SearchFacets.Properties, Long>> {

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<SearchFacets.Properties, Long> reduce(Collection<Counter> counters) throws IOException {
        Map<SearchFacets.Properties, Long> counts = new HashMap<>();
        for (Counter counter : counters) {
            for (Segment segment : counter.segments) {
                for (int ordinal = 0; ordinal < segment.counts.length; ordinal++) {
                    if (segment.counts[ordinal] > 0) {
                        String written = segment.values.lookupOrd(ordinal).utf8ToString();
                        counts.merge(IndexedDocument.properties(written), segment.counts[ordinal], Long::sum);
                    }
                }
            }
        }
        return counts;
    }

    @SuppressWarnings("ArrayRecordComponent") // counted up in place, and never compared
    private record Segment(SortedDocValues values, long[] counts) {}

    /** Counts the matches of some segments of the index. */
    static final class Counter extends SimpleCollector {
        private final List<Segment> segments = new ArrayList<>();
        private Segment segment;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            SortedDocValues values = DocValues.getSorted(context.reader(), IndexedDocument.PROPERTIES);
            segment = new Segment(values, new long[values.getValueCount()]);
            segments.add(segment);
        }

        @Override
        public void collect(int document) throws IOException {
            if (segment.values.advanceExact(document)) {
                segment.counts[segment.values.ordValue()]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
