package org.sala.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.publication.boundary.EditorialAlarms;
import org.sala.publication.domain.Alarm;

/**
 * Says in the server's log every five minutes what should have gone out, ended or been countersigned and was not. It depends on no
 * job and on no timetable, so that it speaks when those stand still.
 */
@Singleton
@Startup
public class OverdueWatch {
    private static final Logger LOG = Logger.getLogger(OverdueWatch.class.getName());
    private static final long FIRST_LOOK_MILLIS = 60_000;
    private static final long LOOK_MILLIS = 300_000;

    @Resource
    private TimerService timers;

    @Inject
    private EditorialAlarms alarms;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(FIRST_LOOK_MILLIS, LOOK_MILLIS, new TimerConfig(null, false));
    }

    /** One look. */
    @Timeout
    public void look() {
        try {
            alarms.ringing().stream().filter(alarm -> !alarm.kind().isInTime()).forEach(OverdueWatch::say);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "what is overdue could not be told; it is tried again", failed);
        }
    }

    private static void say(Alarm alarm) {
        LOG.warning(() -> "overdue: " + alarm.kind() + " since " + alarm.since() + ", publication "
                + alarm.publicationNumber() + ", edition " + alarm.editionId()
                + (alarm.reason() == null ? "" : ": " + alarm.reason()));
    }
}
