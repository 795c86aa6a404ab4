package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** The newest procurement notices; where each stands, and its result, is said beside it. */
@PortletName("procurement")
@ApplicationScoped
public class ProcurementPortlet implements Portlet {
    @Inject
    private PublishedLists lists;

    @Override
    public PublishedList view(PortletRequest request) {
        return lists.of(8, "procurement-notice", request.rows(5));
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(5));
    }
}
