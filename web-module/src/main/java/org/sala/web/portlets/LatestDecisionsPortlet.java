package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.portal.domain.Audience;
import org.sala.publication.boundary.EditorialLists;
import org.sala.publication.domain.DecisionView;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** The newest decisions about publications, and by whom. */
@PortletName("latest-decisions")
@ApplicationScoped
public class LatestDecisionsPortlet implements Portlet {
    @Inject
    private EditorialLists lists;

    @Override
    public List<DecisionView> view(PortletRequest request) {
        return lists.latestDecisions(request.rows(8));
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
