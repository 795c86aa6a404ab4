package org.sala.web.visits;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.visits.boundary.CountingWatch;
import org.sala.visits.domain.CountingLoss;

/** Tells every half minute that the traffic log is being written, from when the portal can be reached until it cannot. */
@WebListener
public class CountingMark implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(CountingMark.class.getName());
    private static final long EVERY_SECONDS = 30;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private TrafficWriter writer;

    @Inject
    private CountingWatch watch;

    private ScheduledFuture<?> marking;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        marking = executor.scheduleAtFixedRate(this::mark, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        marking.cancel(false);
        mark();
    }

    /** What cannot be told now, as when the database is gone, is told half a minute later; nothing of it is forgotten. */
    private void mark() {
        try {
            List<CountingLoss> losses = List.copyOf(writer.losses());
            watch.counting(writer.begun(), writer.reached(), losses);
            writer.losses().removeAll(losses);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "how far traffic was counted could not be told; it is tried again", failed);
        }
    }
}
