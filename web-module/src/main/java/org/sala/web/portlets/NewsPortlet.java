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

/** The newest news, all or of one kind. */
@PortletName("news")
@ApplicationScoped
public class NewsPortlet implements Portlet {
    @Inject
    private PublishedLists lists;

    @Override
    public PublishedList view(PortletRequest request) {
        return lists.of(8, request.text("kind"), request.rows(6));
    }

    @Override
    public List<Preference> preferences() {
        return List.of(
                Preference.rows(6),
                Preference.choice(
                        "kind",
                        "",
                        List.of(
                                "",
                                "general-news",
                                "activity-pictures",
                                "warning",
                                "recruitment",
                                "procurement-notice",
                                "procurement-result")));
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        String kind = request.text("kind");
        return kind == null ? Subject.publications(8) : Subject.kinds(kind);
    }
}
