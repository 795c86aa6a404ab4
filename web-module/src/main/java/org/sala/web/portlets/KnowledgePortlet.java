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

/** Knowledge about health, with its source. */
@PortletName("knowledge")
@ApplicationScoped
public class KnowledgePortlet implements Portlet {
    @Inject
    private PublishedLists lists;

    @Override
    public PublishedList view(PortletRequest request) {
        return lists.of(3, request.text("kind"), request.rows(4));
    }

    @Override
    public List<Preference> preferences() {
        return List.of(
                Preference.rows(4),
                Preference.choice(
                        "kind", "", List.of("", "infographic", "multimedia", "article", "research", "statistics")));
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Subject.publications(3);
    }
}
