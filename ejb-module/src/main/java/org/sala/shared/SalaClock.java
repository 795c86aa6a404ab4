package org.sala.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only source of "now" in the portal, in the office's time zone. Work that tells of the past, such as loading the demonstration
 * office, runs {@link #at} a chosen instant; this binds the calling thread alone.
 */
@ApplicationScoped
public class SalaClock {

    private final ThreadLocal<Instant> pretended = new ThreadLocal<>();
    private final ZoneId zone;

    protected SalaClock() {
        this("Asia/Bangkok");
    }

    /** A clock in the zone of the setting {@code sala.time-zone}. */
    @Inject
    public SalaClock(@ConfigProperty(name = "sala.time-zone", defaultValue = "Asia/Bangkok") String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** The present instant, cut to milliseconds so that every database gives back what it was given. */
    public Instant now() {
        Instant instant = pretended.get();
        return (instant == null ? Instant.now() : instant).truncatedTo(ChronoUnit.MILLIS);
    }

    /** The present date in the office's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** Whether work runs here that tells of a past day: nobody is to be bothered with it. */
    public boolean isReplaying() {
        Instant instant = pretended.get();
        return instant != null && instant.isBefore(Instant.now().minus(1, ChronoUnit.DAYS));
    }

    /** The office's zone. */
    public ZoneId zone() {
        return zone;
    }

    /** Runs work as though it happened at the instant; may be nested. */
    public void at(Instant instant, Runnable work) {
        Instant before = pretended.get();
        pretended.set(instant);
        try {
            work.run();
        } finally {
            if (before == null) {
                pretended.remove();
            } else {
                pretended.set(before);
            }
        }
    }
}
