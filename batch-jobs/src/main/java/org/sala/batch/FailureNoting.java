package org.sala.batch;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Keeps what made a batchlet fail: Jakarta Batch itself writes it to the server's log alone. */
@NotesFailure
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class FailureNoting {
    @Inject
    private CurrentRun run;

    @AroundInvoke
    Object note(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Exception failure) {
            run.failed(failure);
            throw failure;
        }
    }
}
