package org.sala.web.keptpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.operations.boundary.SiteRevision;

/**
 * The site revision as this node knows it: asked of the database at most once a second, by one request, while the others go on with the
 * number known before. So no page stays out of date longer than a second after a change.
 */
@ApplicationScoped
public class PresentRevision {
    private static final Logger LOG = Logger.getLogger(PresentRevision.class.getName());
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(800);

    private final AtomicLong askAt = new AtomicLong(System.nanoTime());
    private volatile long known;

    @Inject
    private SiteRevision revision;

    /** The number, at most a second old. */
    public long get() {
        return get(changed -> {});
    }

    long get(LongConsumer onChange) {
        long due = askAt.get();
        long now = System.nanoTime();
        if (now - due >= 0 && askAt.compareAndSet(due, now + INTERVAL)) {
            ask(onChange);
        }
        return known;
    }

    private void ask(LongConsumer onChange) {
        try {
            long found = revision.current();
            if (found != known) {
                known = found;
                onChange.accept(found);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The site revision could not be read; kept pages stay for now", e);
        }
    }
}
