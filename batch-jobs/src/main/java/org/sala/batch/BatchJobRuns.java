package org.sala.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.operations.boundary.JobRunBook;
import org.sala.operations.boundary.JobRuns;
import org.sala.operations.boundary.ThisNode;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;

/** Starts jobs through Jakarta Batch, always as new executions: where to go on is stored with the results, not in its repository. */
@Stateless
@Local(JobRuns.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchJobRuns implements JobRuns {
    private static final Logger LOG = Logger.getLogger(BatchJobRuns.class.getName());

    @Inject
    private JobRunBook book;

    @Inject
    private ThisNode node;

    @Override
    public JobRunView start(String job, Map<String, String> parameters, String startedBy) {
        JobRunView run = book.open(job, parameters, startedBy);
        Properties properties = new Properties();
        properties.putAll(parameters);
        properties.setProperty("run", Long.toString(run.id()));
        try {
            long execution = BatchRuntime.getJobOperator().start(job, properties);
            book.executedAs(run.id(), execution);
            return run;
        } catch (BatchRuntimeException notStarted) {
            book.note(run.id(), notStarted.toString());
            book.close(run.id(), JobState.FAILED);
            throw notStarted;
        }
    }

    @Override
    public void stop(long run) {
        JobRunView wanted = book.wantStop(run);
        if (wanted.isRunning() && wanted.node().equals(node.holder().node())) {
            stopHere(wanted);
        }
    }

    /** Stops a run that this node executes. */
    static void stopHere(JobRunView run) {
        JobOperator operator = BatchRuntime.getJobOperator();
        try {
            operator.stop(run.executionId());
        } catch (BatchRuntimeException endedMeanwhile) {
            LOG.log(Level.FINE, endedMeanwhile, () -> "run " + run.id() + " cannot be stopped");
        }
    }
}
