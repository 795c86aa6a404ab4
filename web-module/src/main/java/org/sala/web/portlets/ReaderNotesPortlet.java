package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.feedback.boundary.FeedbackDesk;
import org.sala.feedback.domain.PageReport;
import org.sala.feedback.domain.PageUsefulness;
import org.sala.portal.domain.Audience;
import org.sala.satisfaction.boundary.SatisfactionFigures;
import org.sala.satisfaction.domain.SatisfactionReport;
import org.sala.shared.PageOf;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** What readers say: open reports, pages that were of no use to them, and how satisfied they are. */
@PortletName("reader-notes")
@ApplicationScoped
public class ReaderNotesPortlet implements Portlet {
    private static final int MONTHS = 3;

    @Inject
    private FeedbackDesk desk;

    @Inject
    private SatisfactionFigures figures;

    /** What the window shows. */
    public record Shown(
            PageOf<PageReport.View> reports, PageOf<PageUsefulness.View> usefulness, SatisfactionReport satisfaction) {}

    @Override
    public Shown view(PortletRequest request) {
        int rows = request.rows(4);
        return new Shown(desk.reports(true, 0, rows), desk.usefulness(MONTHS, 0, rows), figures.lastTwelveMonths());
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(4));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
