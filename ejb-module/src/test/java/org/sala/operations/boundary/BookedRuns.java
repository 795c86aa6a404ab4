package org.sala.operations.boundary;

import java.util.Map;
import org.sala.operations.domain.JobRunView;

/** Starts runs in the record alone: what a node does before it asks Jakarta Batch. */
final class BookedRuns implements JobRuns {
    private final JobRunBook book;

    BookedRuns(JobRunBook book) {
        this.book = book;
    }

    @Override
    public JobRunView start(String job, Map<String, String> parameters, String startedBy) {
        return book.open(job, parameters, startedBy);
    }

    @Override
    public void stop(long run) {
        book.wantStop(run);
    }
}
