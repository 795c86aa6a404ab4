package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sala.portal.domain.Audience;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.VisitFigures;
import org.sala.visits.boundary.VisitSum;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;

/** How many people read the site today, for the staff. */
@PortletName("visits-today")
@ApplicationScoped
public class VisitsTodayPortlet implements Portlet {
    @Inject
    private VisitFigures figures;

    @Inject
    private SalaClock clock;

    private static final int DAYS = 7;

    /** Figures of today, of the last seven days, and who is reading now. */
    public record Model(VisitSum today, VisitSum week, int onlineNow) {}

    @Override
    public Model view(PortletRequest request) {
        LocalDate today = clock.today();
        return new Model(
                figures.sum(today, today), figures.sum(today.minusDays(DAYS - 1L), today), figures.onlineNow());
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
