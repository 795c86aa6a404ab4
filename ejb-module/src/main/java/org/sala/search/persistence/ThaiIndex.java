package org.sala.search.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.sala.search.domain.FileText;
import org.sala.search.domain.Nearness;
import org.sala.search.domain.SearchDocument;
import org.sala.search.domain.SearchFacets;
import org.sala.search.domain.SearchFilter;
import org.sala.search.domain.SearchWords;
import org.sala.search.domain.TitleFound;
import org.sala.shared.DataDirectory;
import org.sala.shared.PageOf;

/**
 * The index on disk. It holds nothing that the database does not, so one that is missing, broken or of another version is thrown away
 * and {@link #needsRebuild} until it has been filled once from beginning to end. Writing is one at a time, reading never waits.
 */
@ApplicationScoped
public class ThaiIndex implements AutoCloseable {

    private static final int DEEPEST = 10_000;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private String generation = UUID.randomUUID().toString();

    protected ThaiIndex() {
        directory = null;
        writer = null;
        searchers = null;
    }

    /** Opens the index of the data directory. */
    @Inject
    public ThaiIndex(DataDirectory data) {
        this(data.index());
    }

    /** Opens the index in a directory, empty if it cannot be used. */
    public ThaiIndex(Path path) {
        try {
            directory = IndexDirectory.open(path);
            writer = IndexDirectory.writer(directory);
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be opened: " + path, e);
        }
    }

    /** Whether the index has yet to be filled from the database. */
    public boolean needsRebuild() {
        return !IndexDirectory.isWhole(writer);
    }

    /** Replaces all there is. If the source fails half-way the old documents stay, and so does the need. */
    public synchronized int rebuild(Iterable<SearchDocument> documents) {
        return write(() -> {
            generation = UUID.randomUUID().toString();
            int count = 0;
            for (SearchDocument document : documents) {
                put(document);
                count++;
            }
            writer.deleteDocuments(new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.MUST)
                    .add(new TermQuery(new Term(IndexedDocument.GENERATION, generation)), Occur.MUST_NOT)
                    .build());
            IndexDirectory.markWhole(writer);
            return count;
        });
    }

    /** Adds a document or puts it in place of the one with its number. It is found as soon as this returns. */
    public synchronized void replace(SearchDocument document) {
        write(() -> {
            put(document);
            return 1;
        });
    }

    /** Forgets a publication; without effect if it is not known. */
    public synchronized void remove(long number) {
        write(() -> {
            writer.deleteDocuments(byNumber(number));
            return 1;
        });
    }

    /**
     * What holds every word, near enough.
     *
     * @param page those the filter leaves, best first, without what stands inside their files; beyond 10,000 documents nothing is listed
     * @param alike how many there are whatever the filter, by the properties they have
     */
    public record Matches(PageOf<SearchDocument> page, Map<SearchFacets.Properties, Long> alike) {
        /** How many there are whatever the filter. */
        public long total() {
            return alike.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Finds what holds every word, near enough; page from 0. The index is gone through once, whatever the filter. */
    public Matches search(SearchWords words, Nearness nearness, SearchFilter filter, Instant now, int page, int size) {
        long from = (long) page * size;
        int deep = (int) Math.max(1, Math.min(DEEPEST, from + size));
        return read(searcher -> {
            BestMatches matches =
                    look(searcher, new Ranking(searcher).of(words, nearness), new BestMatches(filter, now, deep));
            ScoreDoc[] best = matches.best();
            List<SearchDocument> items = new ArrayList<>();
            for (int at = (int) Math.min(from, DEEPEST); at < best.length; at++) {
                items.add(stored(searcher, best[at]));
            }
            return new Matches(new PageOf<>(items, matches.left(), page, size), matches.alike());
        });
    }

    /** The titles that hold every word, best first. */
    public List<TitleFound> titles(SearchWords words, Instant now, int size) {
        return read(searcher -> {
            BestMatches matches =
                    look(searcher, new Ranking(searcher).titles(words), new BestMatches(SearchFilter.NONE, now, size));
            List<TitleFound> titles = new ArrayList<>();
            for (ScoreDoc one : matches.best()) {
                SearchDocument document = stored(searcher, one);
                titles.add(new TitleFound(document.number(), document.title()));
            }
            return titles;
        });
    }

    private static BestMatches look(IndexSearcher searcher, Worth worth, BestMatches matches) throws IOException {
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            matches.look(worth, segment);
        }
        return matches;
    }

    /** What stands inside the files of a publication; nothing when it is not known. */
    public List<FileText> fileTexts(long number) {
        return read(searcher -> {
            TopDocs found = searcher.search(new TermQuery(byNumber(number)), 1);
            return found.scoreDocs.length == 0
                    ? List.of()
                    : IndexedDocument.fileTexts(searcher.storedFields().document(found.scoreDocs[0].doc));
        });
    }

    /** How many publications are known. */
    public int size() {
        return read(searcher -> searcher.getIndexReader().numDocs());
    }

    /** Writes out what is open and lets go of the directory. */
    @Override
    @PreDestroy
    public synchronized void close() {
        try (directory;
                writer;
                searchers) {
            generation = "closed";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(SearchDocument document) throws IOException {
        writer.updateDocument(byNumber(document.number()), IndexedDocument.of(document, generation));
    }

    private static Term byNumber(long number) {
        return new Term(IndexedDocument.NUMBER, Long.toString(number));
    }

    private static SearchDocument stored(IndexSearcher searcher, ScoreDoc found) throws IOException {
        DocumentStoredFieldVisitor page = IndexedDocument.page();
        searcher.storedFields().document(found.doc, page);
        return IndexedDocument.from(page.getDocument());
    }

    private int write(Work<Integer> work) {
        try {
            int done = work.run();
            writer.commit();
            searchers.maybeRefreshBlocking();
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException("The search index could not be written", e);
        }
    }

    private <T> T read(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.run(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index could not be read", e);
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private interface Reading<T> {
        T run(IndexSearcher searcher) throws IOException;
    }
}
