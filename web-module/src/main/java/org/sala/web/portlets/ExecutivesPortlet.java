package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.sala.content.domain.ContentForms;
import org.sala.operations.domain.Subject;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationSummary;
import org.sala.web.content.ShownContent;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** Who leads the office: the newest live list of executives, with photo, position and telephone. */
@PortletName("executives")
@ApplicationScoped
public class ExecutivesPortlet implements Portlet {
    @Inject
    private PublicationCatalogue catalogue;

    /** Where the list is read, and the people on it. */
    public record Model(String href, List<ShownContent> people) {}

    @Override
    public Model view(PortletRequest request) {
        return catalogue.list(CatalogueQuery.of(1, "executives", 0, 1)).items().stream()
                .findFirst()
                .map(list -> model(list, request))
                .orElse(null);
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(3));
    }

    private static Model model(PublicationSummary list, PortletRequest request) {
        ShownContent content = new ShownContent(
                ContentForms.of(1, list.kindCode()),
                list.content(),
                list.files(),
                attached -> attached.file().href() + "?w=320",
                request.language());
        return new Model(
                list.href(),
                content.rows("people").stream().limit(request.rows(3)).toList());
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Subject.publications(1);
    }
}
