package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.freshness.boundary.FreshnessReminders;
import org.sala.freshness.domain.BoardRow;
import org.sala.portal.domain.Audience;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** What my group must publish or check by now, or soon. */
@PortletName("duties-due")
@ApplicationScoped
public class DutiesDuePortlet implements Portlet {
    @Inject
    private FreshnessReminders reminders;

    /** The first of the lines, and how many there are. */
    public record Model(List<BoardRow> items, int total) {}

    @Override
    public Model view(PortletRequest request) {
        List<BoardRow> all = reminders.duties();
        return new Model(all.stream().limit(request.rows(6)).toList(), all.size());
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(6));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
