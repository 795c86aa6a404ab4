package org.sala.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.office.domain.Office;
import org.sala.office.persistence.Offices;
import org.sala.publication.domain.Circumstances;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.persistence.Editions;
import org.sala.shared.SalaClock;

/** What transitions depend on beside edition and person, as it is at present. */
@ApplicationScoped
public class PresentCircumstances {
    @Inject
    private Editions editions;

    @Inject
    private Offices offices;

    @Inject
    private SalaClock clock;

    @Inject
    @ConfigProperty(name = "sala.warnings.countersign-hours", defaultValue = "24")
    private long hoursToCountersign;

    Circumstances of(Edition edition, String contentHash, boolean portal) {
        boolean anotherLive = edition.publicationState() == PublicationState.REMOVED
                && editions.of(edition.publication().number()).stream()
                        .anyMatch(other -> other.publicationState() == PublicationState.LIVE);
        return new Circumstances(contentHash, webMasterMayBeOwner(), anotherLive, portal, clock.now());
    }

    Duration toCountersign() {
        return Duration.ofHours(hoursToCountersign);
    }

    private boolean webMasterMayBeOwner() {
        return offices.find()
                .map(Office::view)
                .map(view -> view.webMasterMayBeOwner())
                .orElse(false);
    }
}
