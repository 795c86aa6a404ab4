package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.sala.operations.domain.Subject;
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

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Set.of();
    }
}
