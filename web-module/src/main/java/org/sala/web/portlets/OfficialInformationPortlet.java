package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;

/** The way to the indexes of sections 7 and 9 of the Official Information Act. */
@PortletName("official-information")
@ApplicationScoped
public class OfficialInformationPortlet implements Portlet {
    @Override
    public Object view(PortletRequest request) {
        return List.of(7, 9);
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
