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
    private JobScheduleDesk schedules;

    @Inject
    private SalaClock clock;

    /** Whether a turn of this job is due and this caller got it; of turns missed while the portal was down, the last is still due. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(JobDescription job) {
        return schedules
                .of(job)
                .due(now())
                .map(ZonedDateTime::toInstant)
                .filter(due -> take(job.name(), due))
                .isPresent();
    }

    private boolean take(String job, Instant due) {
        return turns.locked(job).map(turn -> turn.take(due)).orElseGet(() -> {
            turns.add(new JobTurn(job, due));
            return true;
        });
    }

    private ZonedDateTime now() {
        return clock.now().atZone(clock.zone());
    }
}
