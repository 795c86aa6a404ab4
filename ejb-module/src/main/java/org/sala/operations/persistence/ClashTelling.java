package org.sala.operations.persistence;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.sala.shared.TellsClashes;

/**
 * Sends what a boundary changed to the database while the boundary can still be answered for, and tells a clash with what somebody else
 * stored as a refusal. Left to the commit, the clash would come after every boundary has answered, as a fault of the server.
 */
@TellsClashes
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class ClashTelling {
    @Inject
    private PendingChanges pending;

    @AroundInvoke
    Object tell(InvocationContext act) throws Exception {
        try {
            Object result = act.proceed();
            pending.send();
            return result;
        } catch (RuntimeException e) {
            throw Clashes.asRefusal(e);
        }
    }
}
