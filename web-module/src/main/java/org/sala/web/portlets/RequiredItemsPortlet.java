package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.register.boundary.Register;
import org.sala.register.domain.CategoryView;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;

/** The ten categories of the founding document, and how much stands in each. */
@PortletName("required-items")
@ApplicationScoped
public class RequiredItemsPortlet implements Portlet {
    @Inject
    private Register register;

    @Inject
    private PublicationCatalogue catalogue;

    /** A category, and how many live publications stand in it. */
    public record Line(CategoryView category, long live) {}

    @Override
    public List<Line> view(PortletRequest request) {
        return register.categories().stream().map(this::line).toList();
    }

    private Line line(CategoryView category) {
        return new Line(
                category,
                catalogue.list(CatalogueQuery.of(category.number(), null, 0, 1)).total());
    }
}
