package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.satisfaction.boundary.SatisfactionFigures;
import org.sala.satisfaction.domain.SatisfactionLevel;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;

/** How satisfied readers are: mean, S.D., the word for it, and how many answered. */
@PortletName("satisfaction")
@ApplicationScoped
public class SatisfactionPortlet implements Portlet {
    @Inject
    private SatisfactionFigures figures;

    private static final Duration MOVES_EVERY = Duration.ofMinutes(10);

    @Override
    public SatisfactionLevel view(PortletRequest request) {
        return figures.levelOfLastTwelveMonths();
    }

    @Override
    public Optional<Duration> holdsFor() {
        return Optional.of(MOVES_EVERY);
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Set.of(Subject.SURVEY);
    }
}
