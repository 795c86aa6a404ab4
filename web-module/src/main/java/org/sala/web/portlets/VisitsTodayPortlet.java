package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sala.portal.domain.Audience;
import org.sala.shared.SalaClock;
import org.sala.visits.boundary.VisitFigures;
import org.sala.visits.boundary.VisitSum;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.visits.CounterRow;
import org.sala.web.visits.CounterRows;

/** How many people read the site today, for the staff. */
@PortletName("visits-today")
@ApplicationScoped
public class VisitsTodayPortlet implements Portlet {
    @Inject
    private VisitFigures figures;

    @Inject
    private SalaClock clock;

    private static final int DAYS = 7;

    @Inject
    private CounterRows rows;

    /** The lines of the counter, the last seven days, and who is reading now. */
    public record Model(List<CounterRow> rows, VisitSum week, int onlineNow) {}

    @Override
    public Model view(PortletRequest request) {
        LocalDate today = clock.today();
        VisitSum week = figures.sum(today.minusDays(DAYS - 1L), today);
        return new Model(rows.today(figures.sum(today, today), week, request.language()), week, figures.onlineNow());
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
