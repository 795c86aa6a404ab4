package org.sala.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.notices.boundary.NoticeDispatch;
import org.sala.operations.boundary.JobWatch;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobDescription;
import org.sala.shared.Refused;

/**
 * Looks every minute what is wrong with jobs. It has a timer of its own and sends its letters itself, so that it speaks when the timetable,
 * Jakarta Batch or the very job that sends letters stands still.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobAlarmWatch {
    private static final Logger LOG = Logger.getLogger(JobAlarmWatch.class.getName());
    private static final long FIRST_LOOK_MILLIS = 120_000; // what was missed while the portal was down begins before
    private static final long LOOK_MILLIS = 60_000;

    @Resource
    private TimerService timers;

    @Inject
    private JobWatch watch;

    @Inject
    private NoticeDispatch dispatch;

    private final AtomicBoolean looking = new AtomicBoolean();

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(FIRST_LOOK_MILLIS, LOOK_MILLIS, new TimerConfig(null, false));
    }

    /** One look at all jobs; a look that comes while the one before is still under way is left out. */
    @Timeout
    public void look() {
        if (looking.compareAndSet(false, true)) {
            try {
                boolean told = false;
                for (JobDescription job : JobCatalogue.jobs()) {
                    told |= look(job);
                }
                if (told) {
                    dispatch.sendDue();
                }
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "alarms about jobs could not be sent; it is tried again", failed);
            } finally {
                looking.set(false);
            }
        }
    }

    private boolean look(JobDescription job) {
        try {
            return watch.look(job);
        } catch (Refused anotherNodeSawIt) {
            LOG.fine(() -> job.name() + " is being looked at by another node");
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> job.name() + " could not be looked at; it is tried again");
        }
        return false;
    }
}
