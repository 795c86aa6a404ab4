package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.portal.domain.Audience;
import org.sala.publication.boundary.ApproverOutlook;
import org.sala.publication.domain.DeadEnd;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** What nobody could approve today or within a week. */
@PortletName("no-approver")
@ApplicationScoped
public class NoApproverPortlet implements Portlet {
    @Inject
    private ApproverOutlook outlook;

    @Override
    public List<DeadEnd> view(PortletRequest request) {
        return outlook.week().stream().limit(request.rows(5)).toList();
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(5));
    }

    @Override
    public Audience audience() {
        return Audience.ADMINISTRATORS;
    }
}
