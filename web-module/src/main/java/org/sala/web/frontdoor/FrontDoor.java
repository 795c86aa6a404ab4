package org.sala.web.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.ZonedDateTime;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.Asked;
import org.sala.web.addresses.SecurityHeaders;
import org.sala.web.keptpages.KeptAnswers;
import org.sala.web.visits.TrafficNotes;

/** Answers whoever asks for a kept page by its very address, from memory and without waiting for anything. */
@ApplicationScoped
public class FrontDoor {
    @Inject
    private KeptAnswers kept;

    @Inject
    private TrafficNotes traffic;

    @Inject
    private SalaClock clock;

    /**
     * Answers with a kept page, and logs that. Public, as the beans' proxies call what is not by reflection.
     *
     * @param site the {@link org.sala.web.addresses.SiteAddress} of whoever asks
     * @return false when nothing was answered and the request must go on
     * @throws IOException when the reader has gone
     */
    public boolean answer(Asked asked, String site, DoorAnswer answering) throws IOException {
        if (!asked.isReading()) {
            return false;
        }
        String address = asked.address();
        KeptAnswers.Answer answer = kept.to(site, address);
        if (answer == null) {
            return false;
        }
        ZonedDateTime time = clock.now().atZone(clock.zone());
        SecurityHeaders.tell(asked, answering::header);
        answering.header("Content-Language", address.startsWith("/en/") ? "en" : "th");
        long bytes = answer.send(asked, answering);
        traffic.note(asked, answering.status(), bytes, time);
        return true;
    }
}
