package org.sala.batch;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.operations.boundary.PassingFailure;

/**
 * Keeps what made a batchlet fail: Jakarta Batch itself writes it to the server's log alone. A clash with another job or with somebody's
 * act is no failure yet: the batchlet is asked again and goes on where what is stored says, three times in all.
 */
@NotesFailure
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class FailureNoting {
    private static final Logger LOG = Logger.getLogger(FailureNoting.class.getName());
    private static final int MOST_TIMES = 3;
    private static final int PAUSE_MILLIS = 500;

    @Inject
    private CurrentRun run;

    protected FailureNoting() {}

    FailureNoting(CurrentRun run) {
        this.run = run;
    }

    @AroundInvoke
    Object note(InvocationContext call) throws Exception {
        for (int time = 1; ; time++) {
            try {
                return call.proceed();
            } catch (Exception failure) {
                if (time == MOST_TIMES || !PassingFailure.isBehind(failure)) {
                    run.failed(failure);
                    throw failure;
                }
                LOG.log(
                        Level.INFO,
                        failure,
                        () -> "Two wanted to store the same at the same instant; the job tries again");
                TimeUnit.MILLISECONDS.sleep((long) time * PAUSE_MILLIS);
            }
        }
    }
}
