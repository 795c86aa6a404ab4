package org.sala.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sala.feedback.boundary.FeedbackDesk;
import org.sala.feedback.domain.Fault;
import org.sala.feedback.domain.ReportGiven;
import org.sala.shared.Refused;
import org.sala.web.addresses.Addresses;
import org.sala.web.addresses.Asked;
import org.sala.web.texts.Texts;
import org.sala.web.visits.ClientAddress;

/**
 * Where readers say that something is wrong with a page, and whether it was useful. It works without script and without a session: what is
 * refused comes again with the reason and with everything that was typed.
 */
@Named
@RequestScoped
public class ReportPage {
    private static final int UNPROCESSABLE = 422;
    private static final List<String> SAID = List.of("sent", "useful", "not-useful");

    @Inject
    private FeedbackDesk desk;

    @Inject
    private ClientAddress clients;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String refusal;
    private String refusalKey = "";

    /** Takes what was sent and leads on, or shows the form. */
    public void load() {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        context.setResponseHeader("Cache-Control", "no-store");
        if (!request.getMethod().equals("POST")) {
            return;
        }
        try {
            String said = take(page().orElseThrow(() -> new Refused("feedback.refusal.no-such-page")));
            context.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
            context.setResponseHeader(
                    "Location", addresses.to("/report") + "?page=" + encoded(getPage()) + "&said=" + said);
            FacesContext.getCurrentInstance().responseComplete();
        } catch (Refused refused) {
            refusal = texts.of(refused);
            refusalKey = refused.messageKey();
            context.setResponseStatus(UNPROCESSABLE);
        }
    }

    private String take(SpokenPage page) {
        String client = clients.of(Asked.of(request));
        String useful = request.getParameter("useful");
        if (useful != null) {
            desk.count(page.path(), useful.equals("yes"), client);
            return useful.equals("yes") ? "useful" : "not-useful";
        }
        if (!text("website").isEmpty()) {
            throw new Refused("feedback.refusal.robot");
        }
        desk.report(
                ReportGiven.of(
                        page.path(),
                        page.publicationNumber(),
                        text("fault"),
                        request.getParameter("words"),
                        request.getParameter("contact")),
                client);
        return "sent";
    }

    /** The page that is spoken of, in the reader's language; the start page when the address names none. */
    public String getPage() {
        String path = page().map(SpokenPage::path).orElse("/");
        return addresses.to(path);
    }

    /** What was done just now: {@code sent}, {@code useful} or {@code not-useful}; empty when nothing was. */
    public String getSaid() {
        String said = text("said");
        return refusal == null && SAID.contains(said) ? said : "";
    }

    /** Whether the form is shown. */
    public boolean isAsking() {
        return !getSaid().equals("sent") && !getSaid().equals("useful");
    }

    /** What can be wrong. */
    public Fault[] getFaults() {
        return Fault.values();
    }

    /** Whether a fault is chosen. */
    public boolean isChosen(Fault fault) {
        String chosen = text("fault");
        return chosen.isEmpty()
                ? fault == Fault.NOT_USEFUL && getSaid().equals("not-useful")
                : fault.name().equals(chosen);
    }

    /** Why the report was not taken; null when nothing was refused. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether the refusal is about a field: {@code fault}, {@code words} or {@code contact}. */
    public boolean isAtFault(String field) {
        return refusalKey.startsWith("feedback.refusal." + field + "-");
    }

    /** What was typed into a field. */
    public String typed(String field) {
        return refusal == null ? "" : Objects.requireNonNullElse(request.getParameter(field), "");
    }

    private Optional<SpokenPage> page() {
        return SpokenPage.of(request.getParameter("page"));
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
