package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.publication.domain.PublicationSummary;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.site.Policies;

/** The policies of the website and the questions people often ask. */
@PortletName("policies")
@ApplicationScoped
public class PoliciesPortlet implements Portlet {
    @Inject
    private Policies policies;

    @Override
    public List<PublicationSummary> view(PortletRequest request) {
        return policies.live();
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
