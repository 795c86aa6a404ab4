package org.sala.batch.visitdayclosing;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.visits.boundary.FormerLogBook;
import org.sala.visits.boundary.VisitFigures;
import org.sala.visits.boundary.VisitIntake;
import org.sala.visits.boundary.VisitRecount;

/** Closes all past days still open, day by day, drops old files of former logs, and says which days have lost their logs. */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DayClosing implements Batchlet {
    @Inject
    private VisitFigures figures;

    @Inject
    private VisitIntake intake;

    @Inject
    private VisitRecount recount;

    @Inject
    private FormerLogBook formerLogs;

    @Inject
    private CurrentRun run;

    private volatile boolean stopped;

    @Override
    public String process() {
        List<LocalDate> open = figures.openDays();
        run.plan(open.size());
        for (LocalDate day : open) {
            if (stopped) {
                return "STOPPED";
            }
            intake.closeDay(day);
            run.advance();
        }
        formerLogs.removeOld();
        recount.noteLogsGone();
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
