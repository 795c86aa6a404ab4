package org.sala.batch.visitstatistics;

import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import org.sala.batch.CurrentRun;
import org.sala.visits.boundary.PendingLog;
import org.sala.visits.boundary.VisitIntake;
import org.sala.visits.domain.TrafficLogReader;
import org.sala.visits.domain.TrafficPiece;

/**
 * Reads pieces of traffic logs. It asks for its place in each log where the figures are stored and needs no checkpoint, so it
 * goes on rightly after any end. A log that cannot be read is left out of this run and kept on record.
 */
@Named
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TrafficPieceReader implements ItemReader {
    @Inject
    private VisitIntake intake;

    @Inject
    private CurrentRun run;

    private final Queue<PendingLog> logs = new ArrayDeque<>();
    private TrafficPiece last;

    @Override
    public void open(Serializable checkpoint) {
        logs.addAll(intake.pendingFiles());
        run.plan(logs.stream().mapToLong(TrafficPieceReader::pieces).sum());
    }

    @Override
    public Object readItem() {
        leaveFinishedLog();
        while (!logs.isEmpty()) {
            PendingLog log = logs.element();
            try {
                last = read(log);
                if (last.to() > last.from()) {
                    return new LogPiece(log.fileName(), last);
                }
            } catch (IOException unreadable) {
                run.skip(log.fileName(), unreadable.toString());
            }
            logs.remove();
        }
        return null;
    }

    @Override
    public Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() {
        logs.clear();
    }

    private TrafficPiece read(PendingLog log) throws IOException {
        long from = intake.placeOf(log.fileName()).offset();
        return new TrafficLogReader(intake.rulesOf(log.fileName()), intake.keys(), true)
                .read(log.file(), from, from + TrafficPiece.USUAL_BYTES);
    }

    /** A log is left once its last piece was stored, not when it was read: a piece refused meanwhile has to be read again. */
    private void leaveFinishedLog() {
        if (last != null
                && last.ended()
                && intake.placeOf(logs.element().fileName()).offset() == last.to()) {
            logs.remove();
        }
        last = null;
    }

    /** How many pieces are left of a log; a guess for a packed one. */
    private static long pieces(PendingLog log) {
        long left = log.fileName().endsWith(".gz") ? log.size() : log.size() - log.offset();
        return Math.max(1, (left + TrafficPiece.USUAL_BYTES - 1) / TrafficPiece.USUAL_BYTES);
    }
}
