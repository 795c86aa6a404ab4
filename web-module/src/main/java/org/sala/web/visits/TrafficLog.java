package org.sala.web.visits;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZonedDateTime;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.Asked;

/** Logs each request once it is answered. It stands before all other filters; logging never delays or fails a request. */
public class TrafficLog extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrafficNotes notes;

    @Inject
    private transient SalaClock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ZonedDateTime time = clock.now().atZone(clock.zone());
        CountedResponse counted = new CountedResponse(response);
        try {
            chain.doFilter(request, counted);
        } catch (IOException | ServletException | RuntimeException failed) {
            log(request, counted, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, time);
            throw failed;
        }
        if (request.isAsyncStarted()) {
            request.getAsyncContext()
                    .addListener(new Completion(() -> log(request, counted, counted.getStatus(), time)));
        } else {
            log(request, counted, counted.getStatus(), time);
        }
    }

    private void log(HttpServletRequest request, CountedResponse response, int status, ZonedDateTime time) {
        notes.note(Asked.of(request), status, response.bytes(), time);
    }

    /** Waits for the end of a request that is answered by another thread. */
    private record Completion(Runnable end) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            end.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // completion follows
        }

        @Override
        public void onError(AsyncEvent event) {
            // completion follows
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
