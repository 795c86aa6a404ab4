package org.sala.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sala.portal.boundary.LayoutDesk;
import org.sala.portal.domain.Audience;
import org.sala.portal.domain.LayoutChange;
import org.sala.portal.domain.PageTemplate;
import org.sala.portal.domain.PlacedWindow;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.Region;
import org.sala.shared.Refused;

/** Takes what administrators do to the draft of a layout, works without script, and leads back to the page where it is laid out. */
@WebServlet("/admin/layout")
public class LayoutActs extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LayoutDesk desk;

    @Inject
    private transient Portlets portlets;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String said = "portal.said.layout-" + text(request, "act");
        String typed = "";
        try {
            act(request);
        } catch (Refused refusal) {
            said = refusal.messageKey();
            typed = typedAgain(request);
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                "/admin/layout.xhtml?page=" + encoded(text(request, "page")) + "&said=" + encoded(said) + typed
                        + anchor(request));
    }

    private void act(HttpServletRequest request) {
        String page = text(request, "page");
        int step = Integer.parseInt(text(request, "step"));
        switch (text(request, "act")) {
            case "move" -> desk.change(page, step, move(request));
            case "add" -> desk.change(page, step, add(request));
            case "remove" -> desk.change(page, step, new LayoutChange.Remove(window(request)));
            case "set" ->
                desk.change(page, step, set(request, desk.draft(page).layout().window(window(request))));
            case "divide" ->
                desk.change(page, step, new LayoutChange.Divide(PageTemplate.valueOf(text(request, "template"))));
            case "undo" -> desk.undo(page, step);
            case "drop" -> desk.drop(page, step);
            case "publish" -> desk.publish(page, step);
            case "take-up" -> desk.takeUp(page, step, Integer.parseInt(text(request, "version")));
            default -> throw new IllegalArgumentException("no such act");
        }
    }

    /** Where to is told as {@code MAIN:2}: the region and the place in it. */
    private static LayoutChange move(HttpServletRequest request) {
        String[] to = text(request, "to").split(":", 2);
        return new LayoutChange.Move(window(request), Region.valueOf(to[0]), Integer.parseInt(to[to.length - 1]));
    }

    private LayoutChange add(HttpServletRequest request) {
        String name = text(request, "portlet");
        Region region = Region.valueOf(text(request, "region"));
        if (!portlets.namesFor(text(request, "page")).contains(name)) {
            throw new Refused("portal.refusal.no-such-portlet");
        }
        return new LayoutChange.Add(name, region, audienceOf(name));
    }

    private LayoutChange set(HttpServletRequest request, PlacedWindow present) {
        Audience audience = Audience.valueOf(text(request, "audience"));
        if (audience == Audience.EVERYBODY && audienceOf(present.portlet()) != Audience.EVERYBODY) {
            throw new Refused("portal.refusal.staff-portlet");
        }
        String group = text(request, "group");
        return new LayoutChange.Set(new PlacedWindow(
                present.number(),
                present.portlet(),
                present.region(),
                TypedPreferences.of(request, portlets.preferences(present.portlet())),
                audience,
                group.isEmpty() ? null : Long.valueOf(group),
                isFixed(request, present)));
    }

    /** On the public page nobody has an arrangement of their own: it does not ask, and leaves what was said. */
    private static boolean isFixed(HttpServletRequest request, PlacedWindow present) {
        return PortalPage.STAFF_START.equals(text(request, "page"))
                ? request.getParameter("fixed") != null
                : present.fixed();
    }

    private Audience audienceOf(String portlet) {
        return portlets.find(portlet).map(Portlet::audience).orElse(Audience.EVERYBODY);
    }

    private String typedAgain(HttpServletRequest request) {
        return text(request, "act").equals("set")
                ? RefusedPreferences.inAddress(
                        request, text(request, "window"), portlets.preferences(text(request, "portlet")))
                : "";
    }

    private static String anchor(HttpServletRequest request) {
        String window = text(request, "window");
        return window.matches("[0-9]{1,18}") ? "#w" + window : "";
    }

    private static long window(HttpServletRequest request) {
        return Long.parseLong(text(request, "window"));
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
