package org.sala.operations.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often this node has changed what the public can see, counted as soon as a change is stored. Kept pages look here on each request,
 * so that whoever publishes finds it published; changes of other nodes they learn from {@link SiteRevision}.
 */
@ApplicationScoped
public class ChangesHere {
    private final AtomicLong count = new AtomicLong();
    private final List<Runnable> told = new CopyOnWriteArrayList<>();

    void stored(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteChanged change) {
        count.incrementAndGet();
        told.forEach(Runnable::run);
    }

    /** Has somebody told of each change that is stored here; they must not keep the teller waiting. */
    public void tell(Runnable listener) {
        told.add(listener);
    }

    /** The count since this node was started. */
    public long count() {
        return count.get();
    }
}
