package org.sala.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import java.util.Map;
import java.util.Properties;
import org.sala.operations.boundary.JobRuns;

/** Starts jobs through Jakarta Batch. */
@Stateless
@Local(JobRuns.class)
public class BatchJobRuns implements JobRuns {

    @Override
    public long start(String job, Map<String, String> parameters) {
        Properties properties = new Properties();
        properties.putAll(parameters);
        return BatchRuntime.getJobOperator().start(job, properties);
    }
}
