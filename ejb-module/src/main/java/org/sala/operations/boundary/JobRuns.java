package org.sala.operations.boundary;

import java.util.Map;

/**
 * Starts batch jobs. It is the one interface whose implementation lives elsewhere (the module {@code batch-jobs}), so that
 * pages and boundaries can start a job without knowing Jakarta Batch.
 */
public interface JobRuns {

    /**
     * Starts the job of this name.
     *
     * @param job the name of the job, as its file in {@code META-INF/batch-jobs} is called
     * @param parameters what the job is told, may be empty
     * @return the number the job repository gave this run
     */
    long start(String job, Map<String, String> parameters);
}
