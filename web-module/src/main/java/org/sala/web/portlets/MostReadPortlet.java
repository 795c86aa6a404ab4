package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.PublicationSummary;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.VisitFigures;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** The publications read most in the last days. */
@PortletName("most-read")
@ApplicationScoped
public class MostReadPortlet implements Portlet {
    @Inject
    private VisitFigures figures;

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private SalaClock clock;

    private static final Duration MOVES_EVERY = Duration.ofMinutes(5);
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    /** A publication and how often it was read. */
    public record Read(PublicationSummary publication, long count) {}

    @Override
    public List<Read> view(PortletRequest request) {
        LocalDate today = clock.today();
        int rows = request.rows(5);
        LocalDate from = today.minusDays(request.number("days", USUAL_DAYS, 1, MOST_DAYS) - 1L);
        return figures.mostRead(from, today, rows * 2).stream()
                .filter(counted -> counted.subject().matches("[0-9]{1,18}"))
                .flatMap(counted -> catalogue.summary(Long.parseLong(counted.subject())).stream()
                        .map(publication -> new Read(publication, counted.count())))
                .limit(rows)
                .toList();
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(5), Preference.number("days", USUAL_DAYS, 1, MOST_DAYS));
    }

    @Override
    public Optional<Duration> holdsFor() {
        return Optional.of(MOVES_EVERY);
    }
}
