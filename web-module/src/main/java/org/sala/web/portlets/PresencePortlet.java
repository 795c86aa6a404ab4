package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.portal.domain.Audience;
import org.sala.publication.boundary.ReadingRoom;
import org.sala.publication.domain.PresentAt;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** Who is writing what right now. */
@PortletName("presence")
@ApplicationScoped
public class PresencePortlet implements Portlet {
    @Inject
    private ReadingRoom room;

    @Override
    public List<PresentAt> view(PortletRequest request) {
        return room.presentNow(request.rows(6));
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
