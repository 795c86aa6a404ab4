package org.sala.batch.satisfactionsummary;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.satisfaction.boundary.SatisfactionIntake;

/** Sums up one month; its sums and how far they reach are stored together. */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class MonthSummary implements Batchlet {
    @Inject
    @BatchProperty
    private String month;

    @Inject
    private SatisfactionIntake intake;

    @Inject
    private CurrentRun run;

    @Override
    public String process() {
        intake.summarise(YearMonth.parse(month));
        run.advance();
        return "COMPLETED";
    }

    @Override
    public void stop() {
        // a month is short; the months not begun are left out by the container
    }
}
