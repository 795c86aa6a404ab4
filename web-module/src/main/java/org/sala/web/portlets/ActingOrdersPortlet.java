package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.account.boundary.ActingOrderDesk;
import org.sala.office.domain.ActingOrderView;
import org.sala.portal.domain.Audience;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** Who acts for whom today, by which order and until when. */
@PortletName("acting-orders")
@ApplicationScoped
public class ActingOrdersPortlet implements Portlet {
    @Inject
    private ActingOrderDesk desk;

    @Override
    public List<ActingOrderView> view(PortletRequest request) {
        return desk.inForce().stream().limit(request.rows(5)).toList();
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(5));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
