package org.sala.batch.visitstatistics;

import jakarta.batch.api.chunk.ItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import org.sala.batch.CurrentRun;
import org.sala.visits.boundary.VisitIntake;

/** Stores figures and place of each piece together; a piece that was stored before is not counted again. */
@Named
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TrafficPieceWriter implements ItemWriter {
    @Inject
    private VisitIntake intake;

    @Inject
    private CurrentRun run;

    @Override
    public void open(Serializable checkpoint) {
        // nothing to open
    }

    @Override
    public void writeItems(List<Object> items) {
        for (Object item : items) {
            LogPiece read = (LogPiece) item;
            if (intake.record(read.fileName(), read.piece())) {
                run.advance();
            }
        }
    }

    @Override
    public Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() {
        // nothing to close
    }
}
