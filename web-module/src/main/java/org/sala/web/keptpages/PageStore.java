package org.sala.web.keptpages;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * The pages one node keeps, within a bound of memory; those unused for longest go first. Finding a page takes no lock. When several
 * ask for the same missing page, one makes it and the others wait for that one.
 */
final class PageStore {
    private static final long PATIENCE_SECONDS = 10;

    private final long bound;
    private final LongSupplier clock;
    private final Map<String, KeptPage> pages = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<KeptPage>> beingMade = new ConcurrentHashMap<>();

    /** Guarded by {@code this}. */
    private long size;

    /**
     * A page that was forgotten.
     *
     * @param readAt when it was last read, in nanoseconds of the store's clock
     */
    record Gone(String key, long readAt) {}

    /** Makes a page, or null when what came out may not be kept. */
    interface Maker {
        KeptPage make() throws IOException, ServletException;
    }

    /** A store of at most so many bytes; the clock counts nanoseconds. */
    PageStore(long bound, LongSupplier clock) {
        this.bound = bound;
        this.clock = clock;
    }

    /** The page kept under this key for this revision, or null. */
    KeptPage find(String key, long revision) {
        KeptPage page = pages.get(key);
        if (page == null) {
            return null;
        }
        long now = clock.getAsLong();
        if (!page.holds(revision, now)) {
            return null;
        }
        page.read(now);
        return page;
    }

    /**
     * The page that somebody else is just making, or the one the maker makes now.
     *
     * @return null when the maker's answer may not be kept, in which case it has been sent already; or when the one waited for came to
     *     nothing, in which case {@code maker} has run in this thread too
     */
    KeptPage findOrMake(String key, long revision, Maker maker) throws IOException, ServletException {
        CompletableFuture<KeptPage> mine = new CompletableFuture<>();
        CompletableFuture<KeptPage> other = beingMade.putIfAbsent(revision + " " + key, mine);
        if (other != null) {
            KeptPage page = await(other);
            return page != null ? page : maker.make();
        }
        KeptPage page = null;
        try {
            page = find(key, revision);
            if (page == null) {
                page = maker.make();
                if (page != null) {
                    keep(key, page);
                }
            }
            return page;
        } finally {
            beingMade.remove(revision + " " + key, mine);
            mine.complete(page);
        }
    }

    /** How many bytes are kept. */
    synchronized long size() {
        return size;
    }

    /**
     * Forgets every page that does not hold any more.
     *
     * @param recently nanoseconds
     * @param always paths of which the last page read counts as read recently, whenever that was
     * @return those that were read so recently, the last read first
     */
    synchronized List<Gone> forgetAllBut(long revision, long recently, Set<String> always) {
        long now = clock.getAsLong();
        List<Map.Entry<String, KeptPage>> gone = pages.entrySet().stream()
                .filter(entry -> !entry.getValue().holds(revision, now))
                .sorted(Comparator.comparingLong(entry -> now - entry.getValue().usedAt()))
                .toList();
        gone.forEach(entry -> remove(entry.getKey()));
        Set<String> last = new HashSet<>(always);
        return gone.stream()
                .filter(entry -> last.remove(path(entry.getKey()))
                        || now - entry.getValue().usedAt() <= recently)
                .map(entry -> new Gone(entry.getKey(), entry.getValue().usedAt()))
                .toList();
    }

    /** Of some paths the page that was read last, if it does not hold any more. */
    synchronized List<Gone> over(long revision, Set<String> paths) {
        long now = clock.getAsLong();
        Set<String> last = new HashSet<>(paths);
        return pages.entrySet().stream()
                .filter(entry -> paths.contains(path(entry.getKey())))
                .sorted(Comparator.comparingLong(entry -> now - entry.getValue().usedAt()))
                .filter(entry -> last.remove(path(entry.getKey())))
                .filter(entry -> !entry.getValue().holds(revision, now))
                .map(entry -> new Gone(entry.getKey(), entry.getValue().usedAt()))
                .toList();
    }

    /** The path and query of a key: without scheme and host, which it may begin with. */
    private static String path(String key) {
        int host = key.indexOf("://");
        return host < 0 ? key : key.substring(key.indexOf('/', host + 3));
    }

    private synchronized void keep(String key, KeptPage page) {
        if (page.size() > bound / 8) {
            return;
        }
        if (!page.isUsed()) {
            page.use(clock.getAsLong());
        }
        remove(key);
        pages.put(key, page);
        size += page.size();
        if (size > bound) {
            makeRoom();
        }
    }

    private void makeRoom() {
        List<Map.Entry<String, KeptPage>> oldest = new ArrayList<>(pages.entrySet());
        oldest.sort(Comparator.comparingLong(entry -> entry.getValue().usedAt()));
        for (Map.Entry<String, KeptPage> entry : oldest) {
            if (size <= bound * 7 / 8) {
                return;
            }
            remove(entry.getKey());
        }
    }

    private void remove(String key) {
        KeptPage gone = pages.remove(key);
        if (gone != null) {
            size -= gone.size();
        }
    }

    private static KeptPage await(CompletableFuture<KeptPage> other) {
        try {
            return other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
