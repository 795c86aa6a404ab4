package org.sala.web.portal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.domain.PersonView;

/**
 * Asks the portlets of a page what to show, all at once and for at most a second. One that fails or is slower marks its window as failed;
 * the others and the page stand. A portlet that is still busy with an earlier page is not asked again, so that a hanging one holds one
 * thread and no more. The first page of a freshly started server is waited for longer, since its classes are still being loaded.
 */
@ApplicationScoped
public class PortletCalls {
    private static final Logger LOG = Logger.getLogger(PortletCalls.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(15);

    /** Windows whose portlet is still busy with a page that has gone out without it. */
    private final Map<Long, CompletableFuture<Void>> late = new ConcurrentHashMap<>();

    /** The windows that have answered since the server started. */
    private final Set<Long> answered = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private CurrentPerson currentPerson;

    protected PortletCalls() {}

    PortletCalls(ManagedExecutorService executor, CurrentPerson currentPerson) {
        this.executor = executor;
        this.currentPerson = currentPerson;
    }

    /** What is asked for one window. */
    record Call(ShownWindow window, Portlet portlet, PortletRequest request, CompletableFuture<Void> ended) {
        Call(ShownWindow window, Portlet portlet, PortletRequest request) {
            this(window, portlet, request, new CompletableFuture<>());
        }
    }

    void answer(List<Call> calls) {
        Map<Call, Future<Object>> running = new LinkedHashMap<>();
        for (Call call : calls) {
            if (isFree(call.window().getView().id())) {
                running.put(call, executor.submit(() -> ask(call)));
            } else {
                call.window().fail();
            }
        }
        long begun = System.nanoTime();
        running.forEach((call, future) -> collect(call, future, begun + patience(call) - System.nanoTime()));
    }

    private long patience(Call call) {
        boolean known = answered.contains(call.window().getView().id());
        return (known ? PATIENCE : FIRST_PATIENCE).toNanos();
    }

    private boolean isFree(long window) {
        CompletableFuture<Void> earlier = late.get(window);
        if (earlier != null && earlier.isDone()) {
            late.remove(window, earlier);
            return true;
        }
        return earlier == null;
    }

    private Object ask(Call call) {
        try {
            Object[] found = new Object[1];
            Runnable asking = () -> found[0] = call.portlet().view(call.request());
            call.request()
                    .person()
                    .map(PersonView::username)
                    .ifPresentOrElse(name -> currentPerson.actAs(name, asking), asking);
            return found[0];
        } finally {
            call.ended().complete(null);
        }
    }

    private void collect(Call call, Future<Object> future, long nanos) {
        try {
            call.window().show(future.get(Math.max(0, nanos), TimeUnit.NANOSECONDS));
            answered.add(call.window().getView().id());
        } catch (ExecutionException e) {
            LOG.log(
                    Level.WARNING,
                    e.getCause(),
                    () -> "Portlet failed: " + call.window().getPortlet());
            call.window().fail();
        } catch (TimeoutException e) {
            LOG.log(Level.WARNING, "Portlet took too long: {0}", call.window().getPortlet());
            // not interrupted: embedded Derby takes an interrupt for the end of its connection
            late.put(call.window().getView().id(), call.ended());
            call.window().fail();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            call.window().fail();
        }
    }
}
