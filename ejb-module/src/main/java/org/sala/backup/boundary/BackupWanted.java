package org.sala.backup.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.operations.boundary.JobRuns;
import org.sala.operations.domain.JobRunView;
import org.sala.shared.DataDirectory;
import org.sala.shared.Refused;

/** Starts the job when whoever keeps the server asks for a backup by {@code ./sala backup}, which leaves a file in the data directory. */
@Singleton
@Startup
@DependsOn("PortalDatabase")
@TransactionManagement(TransactionManagementType.BEAN)
public class BackupWanted {
    private static final Logger LOG = Logger.getLogger(BackupWanted.class.getName());
    private static final String JOB = "backup";
    private static final long LOOK_MILLIS = 5_000;

    @Resource
    private TimerService timers;

    @Inject
    private DataDirectory data;

    @EJB
    private JobRuns runs;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(LOOK_MILLIS, LOOK_MILLIS, new TimerConfig(null, false));
    }

    /** One look. */
    @Timeout
    public void look() {
        Path wanted = data.root().resolve("backup.wanted");
        try {
            if (Files.deleteIfExists(wanted)) {
                runs.start(JOB, Map.of(), JobRunView.TIMETABLE);
            }
        } catch (Refused runsAlready) {
            LOG.fine("a backup is being made already");
        } catch (IOException | RuntimeException notStarted) {
            LOG.log(Level.WARNING, "a backup was asked for and could not be begun", notStarted);
        }
    }
}
