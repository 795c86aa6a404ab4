package org.sala.operations.boundary;

import java.time.ZonedDateTime;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobScheduleView;

/**
 * A job in the administrators' list.
 *
 * @param last the newest run, running or ended; null when it never ran
 * @param next its next turn, null when none will come
 */
public record JobLine(JobDescription job, JobScheduleView schedule, JobRunView last, ZonedDateTime next) {

    /** Whether it runs now. */
    public boolean isRunning() {
        return last != null && last.isRunning();
    }
}
