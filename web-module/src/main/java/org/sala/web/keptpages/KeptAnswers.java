package org.sala.web.keptpages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.sala.operations.boundary.ChangesHere;

/**
 * The pages this node keeps, by site and canonical address, for as long as the site is as it was when they were made. What was read lately
 * is made anew as soon as the site has changed.
 */
@ApplicationScoped
public class KeptAnswers {
    private static final long BOUND = 64L << 20;
    private static final long LATELY = TimeUnit.MINUTES.toNanos(10);

    private final PageStore store = new PageStore(BOUND, System::nanoTime);

    @Inject
    private PresentRevision revision;

    @Inject
    private PagesAhead ahead;

    @Inject
    private ChangesHere changes;

    @PostConstruct
    void begin() {
        changes.tell(() -> ahead.soon(this::present));
    }

    /** A kept page on its way to a reader. */
    @FunctionalInterface
    public interface Answer {
        /**
         * Sends the page, or word that the reader has it already, where no header but of others has been set before.
         *
         * @return the bytes of the body sent
         * @throws IOException when the reader has gone
         */
        long send(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /**
     * What is kept of exactly this address, or null. Another spelling of the address has to be understood first: see
     * {@link org.sala.web.addresses.PublicAddress}.
     */
    public Answer to(String site, String address) {
        KeptPage page = store.find(site + address, present());
        return page == null
                ? null
                : (request, response) -> KeptPages.answer(page, "no-cache", request, response, response::addHeader);
    }

    /** Whether a request only reads. */
    public static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    PageStore store() {
        return store;
    }

    /** The site revision; pages of others are forgotten when it has changed. */
    long present() {
        return revision.get(now -> ahead.make(store.forgetAllBut(now, LATELY)));
    }
}
