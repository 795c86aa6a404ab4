package org.sala.batch;

import jakarta.batch.api.chunk.listener.ChunkListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.sala.operations.boundary.JobRunBook;

/** Keeps in the record of a run what made a chunk fail. Every chunk step names it. */
@Named
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FailureNote implements ChunkListener {
    @Inject
    private CurrentRun run;

    @Inject
    private JobRunBook book;

    @Override
    public void beforeChunk() {
        // only failures are kept
    }

    @Override
    public void afterChunk() {
        // only failures are kept
    }

    @Override
    public void onError(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        book.note(run.number(), cause.toString());
    }
}
