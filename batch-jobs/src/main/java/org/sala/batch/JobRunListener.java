package org.sala.batch;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.operations.boundary.JobRunBook;
import org.sala.operations.boundary.JobWatch;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobState;

/** Ends the portal's own record of a run with the run. Every job names it. */
@Named
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class JobRunListener implements JobListener {
    private static final Logger LOG = Logger.getLogger(JobRunListener.class.getName());

    @Inject
    private JobContext context;

    @Inject
    private CurrentRun run;

    @Inject
    private JobRunBook book;

    @Inject
    private JobWatch watch;

    @Override
    public void beforeJob() {
        LOG.info(() -> context.getJobName() + " run " + run.number() + " begins");
    }

    @Override
    public void afterJob() {
        JobState end = endOf(context.getBatchStatus());
        LOG.info(() -> context.getJobName() + " run " + run.number() + " ends: " + end);
        book.close(run.number(), end);
        if (end != JobState.STOPPED) {
            ringOrClear();
        }
    }

    /** At once, so that a failure that the next run makes good is told too; what goes wrong here is left to the watch. */
    private void ringOrClear() {
        try {
            JobCatalogue.find(context.getJobName()).ifPresent(watch::look);
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, failed, () -> context.getJobName() + " is looked at within a minute");
        }
    }

    /** The repository gives its last word only after this listener: a job that goes well is still in its course. */
    private static JobState endOf(BatchStatus status) {
        return switch (status) {
            case STOPPING, STOPPED -> JobState.STOPPED;
            case FAILED, ABANDONED -> JobState.FAILED;
            default -> JobState.DONE;
        };
    }
}
