package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sala.portal.domain.Audience;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** What the office tells its staff, as the administrator wrote it. */
@PortletName("office-notice")
@ApplicationScoped
public class OfficeNoticePortlet implements Portlet {
    @Override
    public Object view(PortletRequest request) {
        return null;
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.text("text-th"), Preference.text("text-en"), Preference.link("link"));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
