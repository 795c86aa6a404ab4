package org.sala.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.GroupView;
import org.sala.portal.boundary.LayoutDesk;
import org.sala.portal.domain.Audience;
import org.sala.portal.domain.LayoutDraft;
import org.sala.portal.domain.LayoutVersion;
import org.sala.portal.domain.PageTemplate;
import org.sala.portal.domain.PlacedWindow;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.Region;

/** Where a portal page is laid out; what is done there goes to {@link LayoutActs}. */
@Named
@RequestScoped
public class LayoutPage {
    @Inject
    private LayoutDesk desk;

    @Inject
    private StartPages pages;

    @Inject
    private Portlets portlets;

    @Inject
    private OfficeProfile profile;

    @Inject
    private HttpServletRequest request;

    private LayoutDraft draft;
    private ShownPage outline;

    /** The page that is laid out: the public start page unless the address names the other. */
    public String getPage() {
        return PortalPage.STAFF_START.equals(request.getParameter("page"))
                ? PortalPage.STAFF_START
                : PortalPage.PUBLIC_START;
    }

    /** The template of the preview. */
    public String getFrame() {
        return "/WEB-INF/templates/" + (PortalPage.STAFF_START.equals(getPage()) ? "staff" : "public") + ".xhtml";
    }

    /** The draft. */
    public LayoutDraft getDraft() {
        if (draft == null) {
            draft = desk.draft(getPage());
        }
        return draft;
    }

    /** The regions of the draft. */
    public List<Region> getRegions() {
        return getDraft().layout().template().regions();
    }

    /** The windows of a region. */
    public List<ShownWindow> windows(Region region) {
        if (outline == null) {
            outline = pages.outline(getPage());
        }
        return outline.in(region);
    }

    /** How a window is set up. */
    public PlacedWindow placed(ShownWindow window) {
        return getDraft().layout().window(window.getView().id());
    }

    /** Where a window goes when it is moved by so many places, as {@link LayoutActs} reads it. */
    public String to(ShownWindow window, int by) {
        return window.getView().region() + ":" + (window.getView().place() + by);
    }

    /** The regions a window could go to. */
    public List<Region> others(ShownWindow window) {
        return getRegions().stream()
                .filter(region -> region != window.getView().region())
                .toList();
    }

    /** The portlets that can be added. */
    public List<String> getPortlets() {
        return portlets.namesFor(getPage());
    }

    public List<PageTemplate> getTemplates() {
        return Arrays.asList(PageTemplate.values());
    }

    /** For whom a window can be meant. */
    public List<Audience> audiences(ShownWindow window) {
        boolean staffOnly = portlets.find(window.getPortlet())
                .map(Portlet::audience)
                .filter(most -> most != Audience.EVERYBODY)
                .isPresent();
        return Arrays.stream(Audience.values())
                .filter(audience -> !staffOnly || audience != Audience.EVERYBODY)
                .toList();
    }

    public List<GroupView> getGroups() {
        return profile.groups();
    }

    /** What was published of the page. */
    public List<LayoutVersion.View> getVersions() {
        return desk.versions(getPage());
    }
}
