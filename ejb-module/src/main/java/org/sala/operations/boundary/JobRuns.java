package org.sala.operations.boundary;

import java.util.Map;
import org.sala.operations.domain.JobRunView;
import org.sala.shared.Refused;

/**
 * Starts and stops batch jobs. It is the one interface whose implementation lives elsewhere (the module {@code batch-jobs}), so
 * that pages and boundaries can start a job without knowing Jakarta Batch.
 */
public interface JobRuns {

    /**
     * Starts a new run of the job of this name. It goes on where the results stored by earlier runs end.
     *
     * @param job the name of the job, as its file in {@code META-INF/batch-jobs} is called
     * @param parameters what the job is told, may be empty
     * @param startedBy a user name, or {@link JobRunView#TIMETABLE}
     * @throws Refused when the job runs already
     */
    JobRunView start(String job, Map<String, String> parameters, String startedBy);

    /** Asks a run to stop after the item it is at; it may be running on any node. */
    void stop(long run);
}
