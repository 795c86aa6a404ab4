package org.sala.operations.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobTurn;
import org.sala.operations.persistence.JobTurns;
import org.sala.shared.SalaClock;

/** Hands out each turn of a job once, however many nodes ask. */
@Stateless
public class JobTurnBook {
    @Inject
    private JobTurns turns;

    @Inject
    private SalaClock clock;

    /** Whether a turn of this job is due and this caller got it; a turn missed while the portal was down is still due. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(JobDescription job) {
        Instant due = job.timing().latest(now()).toInstant();
        return turns.locked(job.name()).map(turn -> turn.take(due)).orElseGet(() -> {
            turns.add(new JobTurn(job.name(), due));
            return true;
        });
    }

    /** When the job's next turn comes. */
    public ZonedDateTime next(JobDescription job) {
        return job.timing().next(now());
    }

    private ZonedDateTime now() {
        return clock.now().atZone(clock.zone());
    }
}
