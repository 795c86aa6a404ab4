package org.sala.search.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.operations.boundary.JobRuns;
import org.sala.operations.domain.JobRunView;
import org.sala.shared.Refused;

/**
 * Looks when the portal starts, and twice a minute from then on, whether this node's index has to be filled anew, and starts the job that
 * does it.
 */
@Singleton
@Startup
@DependsOn("PortalDatabase")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchStart {
    private static final Logger LOG = Logger.getLogger(SearchStart.class.getName());
    private static final String JOB = "search-rebuild";
    private static final long FIRST_LOOK_MILLIS = 1_000;
    private static final long LOOK_MILLIS = 30_000;

    @Resource
    private TimerService timers;

    @Inject
    private SearchIndexing indexing;

    @EJB
    private JobRuns runs;

    @PostConstruct
    void begin() {
        indexing.compare();
        timers.createIntervalTimer(FIRST_LOOK_MILLIS, LOOK_MILLIS, new TimerConfig(null, false));
    }

    /** One look. */
    @Timeout
    public void look() {
        if (indexing.needsRebuild()) {
            try {
                runs.start(JOB, Map.of(), JobRunView.TIMETABLE);
            } catch (Refused runsAlready) {
                LOG.fine(() -> JOB + " runs already, here or on another node");
            } catch (RuntimeException notStarted) {
                LOG.log(Level.WARNING, JOB + " could not be started; it is tried again", notStarted);
            }
        }
    }
}
