package org.sala.batch.freshnessreminders;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.freshness.boundary.FreshnessReminders;

/** Reminds people of each overdue line; a line that was told of before is passed over, so any end repeats nothing. */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OverdueReminding implements Batchlet {
    @Inject
    private FreshnessReminders reminders;

    @Inject
    private CurrentRun run;

    private volatile boolean stopped;

    @Override
    public String process() {
        List<String> overdue = reminders.overdue();
        run.plan(overdue.size());
        for (String line : overdue) {
            if (stopped) {
                return "STOPPED";
            }
            reminders.remind(line);
            run.advance();
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
