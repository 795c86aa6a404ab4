package org.sala.batch.visitrecount;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.operations.boundary.JobRunBook;
import org.sala.operations.domain.JobRunView;
import org.sala.shared.Refused;
import org.sala.visits.boundary.Recounted;
import org.sala.visits.boundary.VisitRecount;

/**
 * Reads a past day once more and puts its figures in the place of those stored, in one transaction. When more of its logs was counted meanwhile it reads
 * again. A day that cannot be counted anew keeps its figures, and the run says why.
 */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DayRecount implements Batchlet {
    private static final int MOST_READINGS = 5;

    @Inject
    private VisitRecount recount;

    @Inject
    private CurrentRun run;

    @Inject
    private JobRunBook book;

    private volatile boolean stopped;

    @Override
    public String process() throws IOException {
        LocalDate day = run.parameter("day").map(LocalDate::parse).orElseThrow();
        String person = book.find(run.number()).map(JobRunView::startedBy).orElse(JobRunView.TIMETABLE);
        run.plan(1);
        try {
            Recounted recounted = null;
            for (int i = 0; i < MOST_READINGS && recounted == null && !stopped; i++) {
                recounted = recount.replace(recount.read(day), person);
            }
            if (recounted == null) {
                return "STOPPED";
            }
            run.advance();
        } catch (Refused refused) {
            run.skip(day.toString(), refused.getMessage());
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
