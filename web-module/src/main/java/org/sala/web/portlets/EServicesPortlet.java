package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** Services that can be used on line. */
@PortletName("e-services")
@ApplicationScoped
public class EServicesPortlet implements Portlet {
    @Inject
    private PublishedLists lists;

    @Override
    public PublishedList view(PortletRequest request) {
        return lists.of(9, null, request.rows(5));
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(5));
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Subject.publications(9);
    }
}
