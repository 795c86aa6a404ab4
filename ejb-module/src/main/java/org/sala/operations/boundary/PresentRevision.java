package org.sala.operations.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.operations.domain.Subject;

/**
 * The site revision as this node knows it: asked of the database at most once a second, by one request, while the others go on with the
 * number known before. So no page stays out of date longer than a second after a change on another node. After a change on this node it
 * is asked at the next request, and requests that come meanwhile wait for the answer.
 */
@ApplicationScoped
public class PresentRevision {
    /** No revision has this number. */
    public static final long UNKNOWN = -1;

    private static final Logger LOG = Logger.getLogger(PresentRevision.class.getName());
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(700);

    /** Both together stay below the second. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(200);

    private final AtomicLong askAt = new AtomicLong(System.nanoTime() - GRACE);
    private volatile Known known = new Known(0, Map.of());
    private volatile long changesKnown;

    private record Known(long revision, Map<Subject, Long> subjects) {}

    @Inject
    private SiteRevision revision;

    @Inject
    private ChangesHere changesHere;

    /** What the server makes beans with. */
    public PresentRevision() {}

    PresentRevision(SiteRevision revision, ChangesHere changesHere) {
        this.revision = revision;
        this.changesHere = changesHere;
    }

    /** The number: exact for changes of this node, at most a second old for those of others. */
    public long get() {
        return get(changed -> {});
    }

    /**
     * The same number without asking the database, for those who must not wait: {@link #UNKNOWN} after a change of this node, or when nobody
     * has asked for a while although it {@link #isDue}.
     */
    public long ifKnown() {
        boolean isOld = System.nanoTime() - askAt.get() >= GRACE;
        return isOld || changesHere.count() != changesKnown ? UNKNOWN : known.revision();
    }

    /** Whether it is time to ask the database again. */
    public boolean isDue() {
        return System.nanoTime() - askAt.get() >= 0;
    }

    /**
     * A number that is another as soon as one of these subjects has changed, known as exactly as {@link #get()}. Whoever keeps what follows
     * from them asks for the number first and reads afterwards: what changes meanwhile is then read once too often rather than missed.
     */
    public long of(Set<Subject> subjects) {
        get();
        Map<Subject, Long> present = known.subjects();
        return subjects.stream()
                .mapToLong(subject -> present.getOrDefault(subject, 0L))
                .max()
                .orElse(0);
    }

    /**
     * The number.
     *
     * @param onChange told the number when it is another than last time
     */
    public long get(LongConsumer onChange) {
        if (changesHere.count() != changesKnown) {
            askAfterAChange(onChange);
            return known.revision();
        }
        long due = askAt.get();
        long now = System.nanoTime();
        if (now - due >= 0 && askAt.compareAndSet(due, now + INTERVAL)) {
            ask(onChange);
        }
        return known.revision();
    }

    private synchronized void askAfterAChange(LongConsumer onChange) {
        long changes = changesHere.count(); // before asking: what changes later is asked for again
        if (changes != changesKnown) {
            ask(onChange);
            changesKnown = changes;
        }
    }

    private synchronized void ask(LongConsumer onChange) {
        try {
            long found = revision.current();
            if (found != known.revision()) {
                // the number first: subjects may be newer than it, never older
                known = new Known(found, revision.subjects());
                onChange.accept(found);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The site revision could not be read; kept pages stay for now", e);
        }
    }
}
