package org.sala.batch.fileintegrity;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.library.boundary.LibraryCare;

/** Deletes bytes that no record refers to, and tells of files that are none of the portal's. It may end anywhere and begin again. */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LeftOverSweeping implements Batchlet {
    @Inject
    private LibraryCare care;

    @Inject
    private CurrentRun run;

    @Override
    public String process() {
        int swept = care.sweepOlderThan(
                Duration.ofDays(run.parameter("days").map(Long::parseLong).orElse(1L)));
        if (swept > 0) {
            run.say("operations.said.swept", swept);
        }
        care.strangers().forEach(stranger -> run.skip(stranger, "UNRECORDED"));
        return "COMPLETED";
    }

    @Override
    public void stop() {
        // sweeping is short
    }
}
