package org.sala.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.office.domain.PersonView;
import org.sala.portal.boundary.LayoutDesk;
import org.sala.portal.boundary.PortalDesk;
import org.sala.portal.domain.LayoutView;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.keptpages.KeptFor;
import org.sala.web.site.SignedInPerson;
import org.sala.web.site.Site;
import org.sala.web.texts.Messages;

/** The portal pages: {@code #{portal.site}} for the public, {@code #{portal.mine}} for staff. */
@Named("portal")
@RequestScoped
public class StartPages {
    static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(10);

    @Inject
    private PortalDesk desk;

    @Inject
    private LayoutDesk layouts;

    @Inject
    private Portlets portlets;

    @Inject
    private PortletCalls calls;

    @Inject
    private KeptModels models;

    @Inject
    private KeptLayout layout;

    @Inject
    private DrawnWindows drawn;

    @Inject
    private Site site;

    @Inject
    private SignedInPerson person;

    @Inject
    private HttpServletRequest request;

    private final Map<String, ShownPage> pages = new HashMap<>();

    /** The start page as the public sees it. */
    public ShownPage getSite() {
        return pages.computeIfAbsent("site", key -> show(layout.ofPublicStart(), publicPath(), Optional.empty()));
    }

    /** The start page of whoever is signed in, as they arranged it. */
    public ShownPage getMine() {
        return pages.computeIfAbsent(
                "mine", key -> show(desk.myPage(PortalPage.STAFF_START), "/staff/", person.find()));
    }

    /** The draft of a page as its readers would see it, for administrators. */
    public ShownPage preview(String code) {
        String path = "/admin/layout-preview.xhtml?page=" + code;
        Optional<PersonView> reader = PortalPage.STAFF_START.equals(code) ? person.find() : Optional.empty();
        return pages.computeIfAbsent("preview", key -> show(layouts.preview(code), path, reader));
    }

    /** The windows of the draft of a page with their titles, and nothing in them. */
    public ShownPage outline(String code) {
        WindowAddresses addresses = new WindowAddresses("/admin/layout.xhtml?page=" + code, Map.of());
        LayoutView outline = layouts.outline(code);
        Map<Region, List<ShownWindow>> regions = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            regions.put(
                    region,
                    outline.in(region).stream()
                            .map(window -> shown(window, addresses))
                            .toList());
        }
        return new ShownPage(code, regions, List.of());
    }

    /** What can be set about a window. */
    public List<Preference> preferences(ShownWindow window) {
        return portlets.preferences(window.getPortlet());
    }

    private ShownPage show(LayoutView live, String path, Optional<PersonView> reader) {
        WindowAddresses addresses = new WindowAddresses(path, parameters()).departing(live);
        Map<Region, List<ShownWindow>> regions = new EnumMap<>(Region.class);
        List<ShownWindow> all = new ArrayList<>();
        for (Region region : Region.values()) {
            List<ShownWindow> shown = live.in(region).stream()
                    .map(window -> shown(window, addresses))
                    .toList();
            regions.put(region, shown);
            all.addAll(shown);
        }
        List<ShownWindow> maximized = ShownWindow.maximizedAmong(all);
        if (!maximized.isEmpty()) {
            regions.clear();
            regions.put(Region.MAIN, maximized);
            all = maximized;
        }
        fill(all, reader);
        List<ShownWindow> hidden =
                live.hidden().stream().map(window -> shown(window, addresses)).toList();
        return new ShownPage(live.page(), regions, hidden);
    }

    private void fill(List<ShownWindow> windows, Optional<PersonView> reader) {
        Map<ShownWindow, KeptModels.Asking> asked = new LinkedHashMap<>();
        for (ShownWindow window : windows) {
            Optional<Portlet> portlet = portlets.find(window.getPortlet());
            if (portlet.isEmpty()) {
                window.fail();
            } else if (window.isViewed()) {
                asked.put(window, models.asking(window.getPortlet(), portlet.get(), call(window, reader)));
            }
        }
        if (reader.isEmpty()) {
            fillForAll(asked);
        } else {
            ask(asked);
        }
        if (windows.stream().anyMatch(ShownWindow::isFailed)) {
            KeptFor.atMost(request, UNTIL_TRIED_AGAIN);
        }
    }

    private void ask(Map<ShownWindow, KeptModels.Asking> wanted) {
        List<PortletCalls.Call> wantedCalls = new ArrayList<>();
        wanted.forEach(
                (window, asking) -> wantedCalls.add(new PortletCalls.Call(window, asking.portlet(), asking.request())));
        calls.answer(wantedCalls);
    }

    /** Windows that show the same to everybody: what was found or written before stays where it still holds. */
    private void fillForAll(Map<ShownWindow, KeptModels.Asking> windows) {
        Map<ShownWindow, KeptModels.Kept> found = new LinkedHashMap<>();
        Map<ShownWindow, KeptModels.Asking> missing = new LinkedHashMap<>(windows);
        windows.forEach((window, asking) -> models.find(asking).ifPresent(kept -> {
            window.show(kept.model());
            found.put(window, kept);
            missing.remove(window);
        }));
        ask(missing);
        missing.forEach((window, asking) -> {
            if (!window.isFailed()) {
                found.put(window, models.keep(asking, window.getModel()));
            }
        });
        found.forEach((window, kept) -> {
            kept.holdsFrom(models.now()).ifPresent(duration -> KeptFor.atMost(request, duration));
            if (windows.get(window).portlet().isDrawnFromModel()) {
                drawn.prepare(window, language(), site.around());
            }
        });
    }

    private PortletRequest call(ShownWindow window, Optional<PersonView> reader) {
        return new PortletRequest(window.getPreferences(), window.isMaximized(), language(), reader);
    }

    private ShownWindow shown(WindowView window, WindowAddresses addresses) {
        Bilingual own = Bilingual.of(
                window.preferences().getOrDefault("title-th", ""),
                window.preferences().get("title-en"));
        String title = own.in(language()).isBlank()
                ? Messages.of(language(), "portlet." + window.portlet() + ".title")
                : own.in(language());
        String look = portlets.find(window.portlet()).map(Portlet::look).orElse("");
        ShownWindow shown = new ShownWindow(window, addresses, title, look, language());
        shown.refuse(new RefusedPreferences(parameters()));
        return shown;
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }

    private String publicPath() {
        return language() == Language.EN ? "/en/" : "/";
    }

    private Language language() {
        return RequestLanguage.of(request);
    }
}
