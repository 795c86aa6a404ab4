package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** A sentence that stands out, with a link: a campaign, an appeal, a change of office hours. */
@PortletName("banner")
@ApplicationScoped
public class BannerPortlet implements Portlet {
    @Override
    public Object view(PortletRequest request) {
        return null;
    }

    @Override
    public List<Preference> preferences() {
        return List.of(
                Preference.text("text-th"),
                Preference.text("text-en"),
                Preference.link("link"),
                Preference.choice("tone", "calm", List.of("calm", "strong")));
    }

    @Override
    public String look() {
        return "plain";
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
