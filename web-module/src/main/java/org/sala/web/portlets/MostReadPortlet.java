package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.shared.SalaClock;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;
import org.sala.web.visits.MostRead;

/** The publications read most in the last days. */
@PortletName("most-read")
@ApplicationScoped
public class MostReadPortlet implements Portlet {
    @Inject
    private MostRead read;

    @Inject
    private SalaClock clock;

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    @Override
    public List<MostRead.Read> view(PortletRequest request) {
        LocalDate today = clock.today();
        LocalDate from = today.minusDays(request.number("days", USUAL_DAYS, 1, MOST_DAYS) - 1L);
        return read.between(from, today, request.rows(5));
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(5), Preference.number("days", USUAL_DAYS, 1, MOST_DAYS));
    }

    @Override
    public Optional<Duration> holdsFor() {
        return Optional.of(MostRead.MOVES_EVERY);
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Subject.publications();
    }
}
