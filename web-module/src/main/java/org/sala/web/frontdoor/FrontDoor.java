package org.sala.web.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZonedDateTime;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.SecurityHeaders;
import org.sala.web.addresses.SiteAddress;
import org.sala.web.keptpages.KeptAnswers;
import org.sala.web.visits.TrafficNotes;

/**
 * Answers whoever asks for a kept page by its very address and has no session. Signed-in staff go the usual way, where the traffic log
 * learns that they are staff.
 */
@ApplicationScoped
public class FrontDoor {
    @Inject
    private KeptAnswers kept;

    @Inject
    private TrafficNotes traffic;

    @Inject
    private SalaClock clock;

    /**
     * Answers with a kept page, and logs that.
     *
     * @return false when nothing was answered and the request must go on
     * @throws IOException when the reader has gone
     */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestedSessionId() != null || !KeptAnswers.isReading(request)) {
            return false;
        }
        String query = request.getQueryString();
        String address = query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
        KeptAnswers.Answer answer = kept.to(SiteAddress.of(request), address);
        if (answer == null) {
            return false;
        }
        ZonedDateTime time = clock.now().atZone(clock.zone());
        SecurityHeaders.tell(request, response::addHeader);
        response.addHeader("Content-Language", address.startsWith("/en/") ? "en" : "th");
        long bytes = answer.send(request, response);
        traffic.note(request, response.getStatus(), bytes, time);
        return true;
    }
}
