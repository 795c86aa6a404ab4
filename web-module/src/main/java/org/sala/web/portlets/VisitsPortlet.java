package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.sala.visits.boundary.VisitBlock;
import org.sala.visits.boundary.VisitFigures;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;

/** The counter of visits, eight figures. */
@PortletName("visits")
@ApplicationScoped
public class VisitsPortlet implements Portlet {
    @Inject
    private VisitFigures figures;

    private static final Duration MOVES_EVERY = Duration.ofSeconds(60);

    @Override
    public VisitBlock view(PortletRequest request) {
        return figures.block();
    }

    @Override
    public Optional<Duration> holdsFor() {
        return Optional.of(MOVES_EVERY);
    }
}
