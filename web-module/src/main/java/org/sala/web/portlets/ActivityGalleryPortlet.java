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

/** Pictures of what the office did, the newest first. */
@PortletName("activity-gallery")
@ApplicationScoped
public class ActivityGalleryPortlet implements Portlet {
    private static final String KIND = "activity-pictures";

    @Inject
    private PublishedLists lists;

    @Override
    public PublishedList view(PortletRequest request) {
        return lists.of(8, KIND, request.rows(6));
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(6));
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Subject.kinds(KIND);
    }
}
