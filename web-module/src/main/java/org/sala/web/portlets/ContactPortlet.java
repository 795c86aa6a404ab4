package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sala.office.boundary.OfficeProfile;
import org.sala.operations.domain.Subject;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;

/** Where the office is and how it is reached. */
@PortletName("contact")
@ApplicationScoped
public class ContactPortlet implements Portlet {
    @Inject
    private OfficeProfile profile;

    @Override
    public Object view(PortletRequest request) {
        return profile.find().orElse(null);
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Set.of(Subject.OFFICE);
    }
}
