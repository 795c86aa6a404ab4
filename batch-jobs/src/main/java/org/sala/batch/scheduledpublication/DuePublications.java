package org.sala.batch.scheduledpublication;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.publication.boundary.PlannedEditions;
import org.sala.shared.Refused;

/**
 * Does what is due, edition by edition, each in a transaction of its own. One that fails is kept with the run and does not keep the
 * others waiting; it is due again in the next minute.
 */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DuePublications implements Batchlet {
    private static final Logger LOG = Logger.getLogger(DuePublications.class.getName());

    @Inject
    private PlannedEditions planned;

    @Inject
    private CurrentRun run;

    private volatile boolean stopped;

    @Override
    public String process() {
        List<Long> due = planned.due();
        if (!due.isEmpty()) {
            run.plan(due.size());
        }
        for (long edition : due) {
            if (stopped) {
                return "STOPPED";
            }
            carryOut(edition);
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private void carryOut(long edition) {
        try {
            if (planned.carryOut(edition).isEmpty()) {
                planned.refusal(edition).ifPresent(reason -> {
                    LOG.warning(() -> "edition " + edition + " could not go out or end as planned: " + reason);
                    run.skip("edition " + edition, reason);
                });
            }
            run.advance();
        } catch (Refused changedMeanwhile) {
            LOG.fine(() -> "edition " + edition + " is left to the next minute: " + changedMeanwhile.messageKey());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "edition " + edition + " could not go out or end as planned");
            run.skip("edition " + edition, failed.toString());
        }
    }
}
