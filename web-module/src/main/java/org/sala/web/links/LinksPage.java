package org.sala.web.links;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sala.links.boundary.LinkChecks;
import org.sala.links.domain.LinkFilter;
import org.sala.links.domain.LinkView;
import org.sala.shared.PageOf;

/** All web links and how each was found; filter and page stand in the address. */
@Named
@RequestScoped
public class LinksPage {
    private static final int ON_A_PAGE = 25;

    @Inject
    private LinkChecks links;

    @Inject
    private HttpServletRequest request;

    private LinkFilter filter;
    private PageOf<LinkView> found;

    @PostConstruct
    void find() {
        filter = LinkFilter.find(request.getParameter("show")).orElse(LinkFilter.ALL);
        String page = request.getParameter("page");
        int number = page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
        found = links.list(filter, number, ON_A_PAGE);
    }

    public PageOf<LinkView> getFound() {
        return found;
    }

    public LinkFilter getFilter() {
        return filter;
    }

    /** The filters to choose from. */
    public List<LinkFilter> getFilters() {
        return List.of(LinkFilter.values());
    }

    /** The address of another page of the same list. */
    public String at(int page) {
        return "?show=" + filter.code() + "&page=" + page;
    }

    /** The look of a link's state. */
    public String tag(LinkView link) {
        if (link.state() == null) {
            return "tag plain";
        }
        return link.isBroken() ? "tag bad" : link.state().name().equals("WORKS") ? "tag good" : "tag gold";
    }
}
