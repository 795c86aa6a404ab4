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
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.FormerLogBook;
import org.sala.visits.boundary.VisitFigures;
import org.sala.visits.boundary.VisitIntake;
import org.sala.visits.boundary.VisitRecount;
import org.sala.visits.domain.DayFigures;

/** Closes all past days still open, day by day, drops old files of former logs, and says which days have lost their logs. */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DayClosing implements Batchlet {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    @Inject
    private VisitFigures figures;

    @Inject
    private VisitIntake intake;

    @Inject
    private VisitRecount recount;

    @Inject
    private FormerLogBook formerLogs;

    @Inject
    private SalaClock clock;

    @Inject
    private CurrentRun run;

    private volatile boolean stopped;

    @Override
    public String process() {
        LocalDate yesterday = clock.today().minusDays(1);
        List<DayFigures> open = figures.byDay(EARLIEST, yesterday).stream()
                .filter(day -> !day.closed())
                .toList();
        run.plan(open.size());
        for (DayFigures day : open) {
            if (stopped) {
                return "STOPPED";
            }
            intake.closeDay(day.day());
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
