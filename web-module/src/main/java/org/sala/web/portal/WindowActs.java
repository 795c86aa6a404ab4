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
import java.util.TreeMap;
import org.sala.portal.boundary.PortalDesk;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.Region;
import org.sala.shared.Refused;

/**
 * Takes what people do with windows, works without script, and leads back to the page. The page {@code office} is the public start page as
 * administrators set it up; {@code mine} is the person's own.
 */
@WebServlet("/staff/windows")
public class WindowActs extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PortalDesk desk;

    @Inject
    private transient Portlets portlets;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean office = "office".equals(request.getParameter("page"));
        String back = office ? "/staff/site" : "/staff/";
        String window = Optional.ofNullable(request.getParameter("window"))
                .filter(number -> number.matches("[0-9]{1,18}"))
                .orElse("0");
        String said;
        String typed = "";
        try {
            said = office ? actForOffice(request) : actForMyself(request);
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
                "Location", back + "?said=" + URLEncoder.encode(said, StandardCharsets.UTF_8) + typed + "#w" + window);
    }

    private String actForOffice(HttpServletRequest request) {
        switch (act(request)) {
            case "preferences" -> desk.savePreferences(window(request), preferences(request), version(request));
            case "move" -> desk.move(window(request), region(request), place(request), version(request));
            default -> throw new IllegalArgumentException(act(request));
        }
        return "portal.said." + act(request);
    }

    private String actForMyself(HttpServletRequest request) {
        switch (act(request)) {
            case "preferences" -> desk.saveMyPreferences(window(request), preferences(request), version(request));
            case "move" -> desk.moveMine(window(request), region(request), place(request));
            case "fold" -> desk.foldMine(window(request), true);
            case "unfold" -> desk.foldMine(window(request), false);
            case "hide" -> desk.hideMine(window(request), true);
            case "show" -> desk.hideMine(window(request), false);
            case "reset" -> desk.reset(PortalPage.STAFF_START);
            default -> throw new IllegalArgumentException(act(request));
        }
        return "portal.said." + act(request);
    }

    /** What was typed, as far as the portlet knows such preferences; a wrong value is refused rather than bent. */
    private Map<String, String> preferences(HttpServletRequest request) {
        Map<String, String> wanted = new TreeMap<>();
        for (Preference preference : known(request)) {
            String value = request.getParameter(preference.name());
            if (preference.isLeftOut(value)) {
                continue;
            }
            if (!preference.accepts(value.strip())) {
                throw new Refused("portal.refusal.preference-wrong");
            }
            wanted.put(preference.name(), value.strip());
        }
        return wanted;
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

    private static int place(HttpServletRequest request) {
        return Integer.parseInt(request.getParameter("place"));
    }

    private static Region region(HttpServletRequest request) {
        return Region.valueOf(
                Optional.ofNullable(request.getParameter("region")).orElse(""));
    }
}
