package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.publication.boundary.PublicShelf;
import org.sala.register.domain.CategoryView;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.site.KeptFrame;

/** The ten categories of the founding document, and how much stands in each. */
@PortletName("required-items")
@ApplicationScoped
public class RequiredItemsPortlet implements Portlet {
    @Inject
    private KeptFrame frame;

    @Inject
    private PublicShelf shelf;

    /** A category, and how many live publications stand in it. */
    public record Line(CategoryView category, long live) {}

    @Override
    public List<Line> view(PortletRequest request) {
        Map<Integer, Long> live = shelf.countByCategory();
        return frame.categories().stream()
                .map(category -> new Line(category, live.getOrDefault(category.number(), 0L)))
                .toList();
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Subject.publications();
    }
}
