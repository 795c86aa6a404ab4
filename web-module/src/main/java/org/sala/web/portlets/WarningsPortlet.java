package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** What the public is warned of. */
@PortletName("warnings")
@ApplicationScoped
public class WarningsPortlet implements Portlet {
    @Inject
    private PublishedLists lists;

    @Override
    public PublishedList view(PortletRequest request) {
        return lists.of(8, "warning", request.rows(3));
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(3));
    }

    @Override
    public String look() {
        return "alert";
    }
}
