package org.sala.batch.noticesending;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.notices.boundary.NoticeDispatch;

/** Sends one round of letters; what became of each is stored with its notices, so any end loses none. */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class NoticeSending implements Batchlet {
    @Inject
    private NoticeDispatch dispatch;

    @Inject
    private CurrentRun run;

    @Override
    public String process() {
        NoticeDispatch.Round round = dispatch.sendDue();
        int letters = round.sent() + round.failures().size();
        if (letters > 0) {
            run.plan(letters);
            for (int i = 0; i < round.sent(); i++) {
                run.advance();
            }
            round.failures().forEach(failure -> run.skip("letter", failure));
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        // a round is short; what is not sent in it is sent in the next
    }
}
