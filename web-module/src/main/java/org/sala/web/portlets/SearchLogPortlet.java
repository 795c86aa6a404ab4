package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.portal.domain.Audience;
import org.sala.search.boundary.SearchMisses;
import org.sala.search.domain.SearchMiss;
import org.sala.shared.PageOf;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** What people searched for and did not find. */
@PortletName("search-log")
@ApplicationScoped
public class SearchLogPortlet implements Portlet {
    @Inject
    private SearchMisses misses;

    @Override
    public PageOf<SearchMiss.View> view(PortletRequest request) {
        return misses.list(request.number("months", 3, 1, SearchMisses.MONTHS_KEPT), 0, request.rows(8));
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(8), Preference.number("months", 3, 1, SearchMisses.MONTHS_KEPT));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
