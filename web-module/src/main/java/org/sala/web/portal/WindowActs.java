package org.sala.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.portal.boundary.PortalDesk;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.Region;
import org.sala.shared.Refused;

/** Takes what people do with the windows of their own page, works without script, and leads back to the page. */
@WebServlet("/staff/windows")
public class WindowActs extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PortalDesk desk;

    @Inject
    private transient Portlets portlets;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String window = Optional.ofNullable(request.getParameter("window"))
                .filter(number -> number.matches("[0-9]{1,18}"))
                .orElse("0");
        String said;
        String typed = "";
        try {
            said = actForMyself(request);
        } catch (Refused refusal) {
            said = refusal.messageKey();
            typed = act(request).equals("preferences")
                    ? RefusedPreferences.inAddress(request, window, known(request))
                    : "";
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", "/staff/?said=" + URLEncoder.encode(said, StandardCharsets.UTF_8) + typed + "#w" + window);
    }

    private String actForMyself(HttpServletRequest request) {
        switch (act(request)) {
            case "preferences" -> desk.saveMyPreferences(window(request), preferences(request), version(request));
            case "move" -> {
                String[] to = to(request);
                desk.moveMine(window(request), Region.valueOf(to[0]), Integer.parseInt(to[1]));
            }
            case "fold" -> desk.foldMine(window(request), true);
            case "unfold" -> desk.foldMine(window(request), false);
            case "hide" -> desk.hideMine(window(request), true);
            case "show" -> desk.hideMine(window(request), false);
            case "reset" -> desk.reset(PortalPage.STAFF_START);
            default -> throw new IllegalArgumentException(act(request));
        }
        return "portal.said." + act(request);
    }

    private Map<String, String> preferences(HttpServletRequest request) {
        return TypedPreferences.of(request, known(request));
    }

    private List<Preference> known(HttpServletRequest request) {
        return portlets.preferences(request.getParameter("portlet"));
    }

    private static String act(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("act")).orElse("");
    }

    private static long window(HttpServletRequest request) {
        return Long.parseLong(request.getParameter("window"));
    }

    private static int version(HttpServletRequest request) {
        return Integer.parseInt(request.getParameter("version"));
    }

    /** Where to, told as {@code MAIN:2}: the region and the place in it. */
    private static String[] to(HttpServletRequest request) {
        String to = Optional.ofNullable(request.getParameter("to")).orElse("");
        if (!to.matches("[A-Z]{1,10}:[0-9]{1,4}")) {
            throw new IllegalArgumentException("no such place");
        }
        return to.split(":", 2);
    }
}
