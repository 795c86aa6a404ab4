package org.sala.search.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
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
 * and {@link #needsRebuild} until another was filled from beginning to end. Writing is one at a time, reading never waits.
 */
@ApplicationScoped
public class ThaiIndex implements AutoCloseable {

    private static final int DEEPEST = 10_000;

    private final IndexPlaces places;
    private volatile OpenIndex index;
    private Path place;
    private Rebuild rebuild;

    protected ThaiIndex() {
        places = null;
    }

    /** Opens the index of the data directory. */
    @Inject
    public ThaiIndex(DataDirectory data) {
        this(data.index());
    }

    /** Opens the index in use in a directory, empty if it cannot be used. */
    public ThaiIndex(Path path) {
        try {
            places = new IndexPlaces(path);
            place = places.inUse();
            index = new OpenIndex(place);
            places.keepOnly(place);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be opened: " + path, e);
        }
    }

    /** Whether an index has yet to be filled from the database. */
    public boolean needsRebuild() {
        return !index.isWhole();
    }

    /** Begins another index in a place of its own. The present one answers and takes changes meanwhile; an earlier attempt ends. */
    public synchronized Rebuild beginRebuild() {
        try {
            if (rebuild != null) {
                rebuild.close();
            }
            rebuild = new Rebuild(places.another());
            return rebuild;
        } catch (IOException e) {
            throw new UncheckedIOException("The search index could not be begun anew", e);
        }
    }

    /** An index in the making. A crash leaves the present one in use, and so does closing this before it was switched to. */
    public final class Rebuild implements AutoCloseable {
        private final Path place;
        private final OpenIndex made;
        private final Set<Long> changed = new HashSet<>();

        private Rebuild(Path place) throws IOException {
            this.place = place;
            made = new OpenIndex(place);
        }

        /** Adds a document, unless its publication has changed since this was begun: then what came with the change is newer. */
        public void add(SearchDocument document) {
            synchronized (ThaiIndex.this) {
                if (!changed.contains(document.number())) {
                    write(() -> made.put(document));
                }
            }
        }

        /** Puts this index in place of the present one, in one step, and answers how many publications it holds. */
        public int switchOver() {
            write(made::join); // before anybody is kept waiting
            synchronized (ThaiIndex.this) {
                OpenIndex old = index;
                Path oldPlace = ThaiIndex.this.place;
                write(() -> {
                    made.markWhole();
                    made.commit();
                    places.use(place);
                    index = made;
                    ThaiIndex.this.place = place;
                    rebuild = null;
                    old.close();
                    IndexPlaces.delete(oldPlace);
                });
                return size();
            }
        }

        /** Throws this index away unless it is in use. */
        @Override
        public void close() {
            synchronized (ThaiIndex.this) {
                if (rebuild == this) {
                    rebuild = null;
                    write(() -> {
                        made.abandon();
                        IndexPlaces.delete(place);
                    });
                }
            }
        }
    }

    /** Adds a document or puts it in place of the one with its number. It is found as soon as this returns. */
    public synchronized void replace(SearchDocument document) {
        change(document.number(), one -> one.put(document));
    }

    /** Forgets a publication; without effect if it is not known. */
    public synchronized void remove(long number) {
        change(number, one -> one.remove(number));
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
            TopDocs found = searcher.search(new TermQuery(OpenIndex.byNumber(number)), 1);
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
        if (rebuild != null) {
            rebuild.close();
        }
        write(index::close);
    }

    private void change(long number, Change change) {
        write(() -> {
            change.on(index);
            index.commit();
            if (rebuild != null) {
                rebuild.changed.add(number);
                change.on(rebuild.made);
            }
        });
    }

    private static SearchDocument stored(IndexSearcher searcher, ScoreDoc found) throws IOException {
        DocumentStoredFieldVisitor page = IndexedDocument.page();
        searcher.storedFields().document(found.doc, page);
        return IndexedDocument.from(page.getDocument());
    }

    private static void write(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index could not be written", e);
        }
    }

    private <T> T read(OpenIndex.Reading<T> reading) {
        try {
            OpenIndex asked = index;
            try {
                return asked.read(reading);
            } catch (AlreadyClosedException switched) {
                if (asked == index) {
                    throw switched;
                }
                return index.read(reading);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index could not be read", e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private interface Change {
        void on(OpenIndex index) throws IOException;
    }
}
