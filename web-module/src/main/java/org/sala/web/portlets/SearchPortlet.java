package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;

/** A place to search from. */
@PortletName("search")
@ApplicationScoped
public class SearchPortlet implements Portlet {
    @Override
    public Object view(PortletRequest request) {
        return null;
    }
}
