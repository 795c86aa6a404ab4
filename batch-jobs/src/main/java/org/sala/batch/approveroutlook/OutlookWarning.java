package org.sala.batch.approveroutlook;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.publication.boundary.ApproverOutlook;

/** Looks a week ahead once and warns of what it finds. */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OutlookWarning implements Batchlet {
    @Inject
    private ApproverOutlook outlook;

    @Inject
    private CurrentRun run;

    @Override
    public String process() {
        run.plan(1);
        outlook.warnAdministrators();
        run.advance();
        return "COMPLETED";
    }

    @Override
    public void stop() {
        // one look is short
    }
}
