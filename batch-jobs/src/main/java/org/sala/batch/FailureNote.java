package org.sala.batch;

import jakarta.batch.api.chunk.listener.ChunkListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

/** Keeps in the record of a run what made a chunk fail. Every chunk step names it. */
@Named
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FailureNote implements ChunkListener {
    @Inject
    private CurrentRun run;

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
        run.failed(failure);
    }
}
