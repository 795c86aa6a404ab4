package org.sala.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.operations.boundary.JobRunBook;
import org.sala.operations.boundary.JobRuns;
import org.sala.operations.boundary.JobScheduleDesk;
import org.sala.operations.boundary.JobTurnBook;
import org.sala.operations.boundary.JobWatch;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobRunView;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/**
 * Looks at the record of jobs every ten seconds: renews the leases of this node's runs, breaks off dead runs and goes on with
 * their work, and starts jobs whose turn has come. The timer dies with the server; what must outlive it stands in the database,
 * so any number of nodes may look.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Timetable {
    private static final Logger LOG = Logger.getLogger(Timetable.class.getName());
    private static final long FIRST_LOOK_MILLIS = 2_000;
    private static final long LOOK_MILLIS = 10_000;

    @Resource
    private TimerService timers;

    @EJB
    private JobRuns runs;

    @Inject
    private JobRunBook book;

    @Inject
    private JobTurnBook turns;

    @Inject
    private JobScheduleDesk schedules;

    @Inject
    private SalaClock clock;

    private final AtomicBoolean looking = new AtomicBoolean();

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(FIRST_LOOK_MILLIS, LOOK_MILLIS, new TimerConfig(null, false));
    }

    /** One look; a look that comes while the one before is still under way is left out. */
    @Timeout
    public void look() {
        if (looking.compareAndSet(false, true)) {
            try {
                book.renewLeases().forEach(BatchJobRuns::stopHere);
                book.mendDead().forEach(this::goOn);
                List<JobDescription> due =
                        JobCatalogue.jobs().stream().filter(turns::take).toList();
                due.forEach(this::start);
                if (due.stream().anyMatch(job -> !job.timing().isFrequent())) {
                    book.forgetUneventful(); // now and then is often enough
                }
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "the timetable could not be followed; it is tried again", failed);
            } finally {
                looking.set(false);
            }
        }
    }

    private void goOn(JobRunView broken) {
        LOG.warning(() ->
                broken.job() + " run " + broken.id() + " was broken off at " + broken.done() + " of " + broken.total());
        boolean hopeless = JobWatch.isHopeless(book.history(broken.job(), null, 0, JobWatch.MOST_BROKEN_IN_A_ROW)
                .items());
        boolean off = JobCatalogue.find(broken.job())
                .filter(job -> schedules.of(job).isOn())
                .isEmpty();
        if (!hopeless && !off) {
            start(broken.job(), broken.parameters());
        }
    }

    private void start(JobDescription job) {
        start(job.name(), job.usual(clock.today()));
    }

    private void start(String job, Map<String, String> told) {
        try {
            runs.start(job, told, JobRunView.TIMETABLE);
        } catch (Refused runsAlready) {
            LOG.fine(() -> job + " runs already; its turn is left out");
        } catch (RuntimeException notStarted) {
            LOG.log(Level.WARNING, notStarted, () -> job + " could not be started");
        }
    }
}
