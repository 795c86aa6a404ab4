package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.portal.domain.Audience;
import org.sala.publication.boundary.EditorialLists;
import org.sala.publication.domain.EditionLine;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** What waits for my decision or for me to publish it. */
@PortletName("waiting-for-me")
@ApplicationScoped
public class WaitingForMePortlet implements Portlet {
    @Inject
    private EditorialLists lists;

    /** The first of the editions, and how many there are. */
    public record Model(List<EditionLine> items, int total) {}

    @Override
    public Model view(PortletRequest request) {
        List<EditionLine> all = lists.waitingForMe();
        return new Model(all.stream().limit(request.rows(8)).toList(), all.size());
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(8));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
