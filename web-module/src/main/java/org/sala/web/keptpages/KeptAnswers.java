package org.sala.web.keptpages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sala.operations.boundary.ChangesHere;
import org.sala.operations.boundary.PresentRevision;
import org.sala.publication.boundary.PublicShelf;
import org.sala.web.addresses.Asked;

/**
 * The pages this node keeps, by site and canonical address, for as long as the site is as it was when they were made. The start pages and
 * what was read lately are made anew as soon as the site has changed.
 */
@ApplicationScoped
public class KeptAnswers {
    private static final long BOUND = 64L << 20;
    private static final long LATELY = TimeUnit.MINUTES.toNanos(10);

    /** Made anew after every change and when their time is over, so that nobody waits for them, however seldom somebody comes. */
    private static final Set<String> START_PAGES = Set.of("/", "/en/");

    private final PageStore store = new PageStore(BOUND, System::nanoTime);

    /** Whether somebody is on his way to the database for those who must not wait. */
    private final AtomicBoolean asking = new AtomicBoolean();

    @Inject
    private PresentRevision revision;

    @Inject
    private PagesAhead ahead;

    @Inject
    private ChangesHere changes;

    @Inject
    private PublicShelf shelf;

    @PostConstruct
    void begin() {
        changes.tell(() -> ahead.soon(this::follow));
        ahead.soon(this::follow);
        ahead.everyFewSeconds(() -> ahead.make(store.over(present(), START_PAGES)));
    }

    /** What pages are made from is brought up to date when the site has changed, not when somebody reads. */
    private void follow() {
        present();
        shelf.stock();
    }

    /** A kept page on its way to a reader. */
    @FunctionalInterface
    public interface Answer {
        /**
         * Sends the page, or word that the reader has it already.
         *
         * @return the bytes of the body sent
         * @throws IOException when the reader has gone
         */
        long send(Asked asked, Answering answering) throws IOException;
    }

    /**
     * What is kept of exactly this address, or null; null as well when only the database could tell whether it still holds, so that nobody
     * waits here. Another spelling of the address has to be understood first: see {@link org.sala.web.addresses.PublicAddress}.
     */
    public Answer to(String site, String address) {
        if (revision.isDue() && asking.compareAndSet(false, true)) {
            ahead.soon(this::ask);
        }
        long known = revision.ifKnown();
        KeptPage page = known == PresentRevision.UNKNOWN ? null : store.find(site + address, known);
        return page == null ? null : (asked, answering) -> KeptPages.answer(page, "no-cache", asked, answering);
    }

    private void ask() {
        try {
            present();
        } finally {
            asking.set(false);
        }
    }

    PageStore store() {
        return store;
    }

    /** The site revision; pages of others are forgotten when it has changed. */
    long present() {
        return revision.get(now -> ahead.make(store.forgetAllBut(now, LATELY, START_PAGES)));
    }
}
