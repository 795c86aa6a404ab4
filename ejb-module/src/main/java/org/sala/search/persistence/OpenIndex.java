package org.sala.search.persistence;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.sala.search.domain.SearchDocument;

/** One index that is open for reading and writing. What is written is found, and outlives a crash, from {@link #commit} on. */
final class OpenIndex implements AutoCloseable {
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens the index in a directory, empty if it cannot be used. */
    OpenIndex(Path path) throws IOException {
        directory = IndexDirectory.open(path);
        writer = IndexDirectory.writer(directory);
        searchers = new SearcherManager(writer, new Searchers());
    }

    /** People hardly ever ask the same twice, so answers to parts of questions are not kept. */
    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    /** Brings what was written in many pieces into one, since each is looked through by itself. Takes seconds for 20,000 documents. */
    void join() throws IOException {
        writer.forceMerge(1);
    }

    boolean isWhole() {
        return IndexDirectory.isWhole(writer);
    }

    void markWhole() {
        IndexDirectory.markWhole(writer);
    }

    /** Adds a document or puts it in place of the one with its number. */
    void put(SearchDocument document) throws IOException {
        writer.updateDocument(byNumber(document.number()), IndexedDocument.of(document));
    }

    void remove(long number) throws IOException {
        writer.deleteDocuments(byNumber(number));
    }

    void commit() throws IOException {
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Reads what was committed; fails with Lucene's {@code AlreadyClosedException} once this is closed. */
    <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.run(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Writes out what is open and lets go of the directory; who reads at this moment reads on. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            searchers.maybeRefresh();
        }
    }

    /** Lets go of the directory without writing out what is open. */
    void abandon() throws IOException {
        try (directory;
                searchers) {
            writer.rollback();
        }
    }

    static Term byNumber(long number) {
        return new Term(IndexedDocument.NUMBER, Long.toString(number));
    }

    /** What is done with a searcher. */
    interface Reading<T> {
        T run(IndexSearcher searcher) throws IOException;
    }
}
