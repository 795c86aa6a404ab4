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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.redirects.boundary.MissingAddresses;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.SiteAddress;

/** Logs each request once it is answered. It stands before all other filters; logging never delays or fails a request. */
public class TrafficLog extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(TrafficLog.class.getName());

    @Inject
    private transient TrafficWriter writer;

    @Inject
    private transient ClientAddress clients;

    @Inject
    private transient SalaClock clock;

    @Inject
    private transient MissingAddresses missing;

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
        try {
            writer.offer(LogLine.of(request, clients.of(request), status, response.bytes(), time));
            if (status == HttpServletResponse.SC_NOT_FOUND) {
                noteMissing(request);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a request could not be logged", failed);
        }
    }

    private void noteMissing(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!path.startsWith("/staff/") && !path.startsWith("/admin/") && !path.startsWith("/api/")) {
            missing.note(path, SiteAddress.hostOf(request.getHeader("Referer")));
        }
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
