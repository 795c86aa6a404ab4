package org.sala.web.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZonedDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.redirects.boundary.MissingAddresses;
import org.sala.web.addresses.Asked;
import org.sala.web.addresses.SiteAddress;
import org.sala.web.keptpages.PagesAhead;

/** Takes note of each request that was answered; noting never delays or fails one. */
@ApplicationScoped
public class TrafficNotes {
    private static final Logger LOG = Logger.getLogger(TrafficNotes.class.getName());

    @Inject
    private TrafficWriter writer;

    @Inject
    private ClientAddress clients;

    @Inject
    private MissingAddresses missing;

    @Inject
    private PagesAhead ahead;

    /**
     * Notes an answer.
     *
     * @param bytes of the body, 0 for none
     * @param time when the request came, in the office's zone
     */
    public void note(Asked asked, int status, long bytes, ZonedDateTime time) {
        if (ahead.isOurs(asked)) {
            return;
        }
        try {
            writer.offer(LogLine.of(asked, clients.of(asked), status, bytes, time));
            if (status == HttpServletResponse.SC_NOT_FOUND) {
                noteMissing(asked);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a request could not be logged", failed);
        }
    }

    private void noteMissing(Asked asked) {
        String path = asked.path();
        if (!path.startsWith("/staff/") && !path.startsWith("/admin/") && !path.startsWith("/api/")) {
            missing.note(path, SiteAddress.hostOf(asked.header("Referer")));
        }
    }
}
