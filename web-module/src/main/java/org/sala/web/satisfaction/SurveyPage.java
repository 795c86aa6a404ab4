package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sala.satisfaction.boundary.AnswerGiven;
import org.sala.satisfaction.boundary.Kiosk;
import org.sala.satisfaction.boundary.Precautions;
import org.sala.satisfaction.boundary.SurveyDesk;
import org.sala.satisfaction.boundary.SurveyForm;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.shared.Refused;
import org.sala.web.addresses.Addresses;
import org.sala.web.addresses.Asked;
import org.sala.web.texts.Texts;
import org.sala.web.visits.ClientAddress;

/**
 * The survey. What is sent is either stored, and the reader led to the thanks, or refused: then the page comes again with the reason and
 * with everything that was ticked and typed.
 */
@Named
@RequestScoped
public class SurveyPage {
    private static final String MARK = "q.";
    private static final String ATTRIBUTE = "a.";
    private static final int UNPROCESSABLE = 422;

    /** Refusals after which the same form can never be sent again. */
    private static final Set<String> FORM_IS_SPENT = Set.of(
            "satisfaction.refusal.answered-already",
            "satisfaction.refusal.form-unknown",
            "satisfaction.refusal.survey-changed",
            "satisfaction.refusal.form-expired");

    @Inject
    private SurveyDesk desk;

    @Inject
    private Kiosk kiosk;

    @Inject
    private ClientAddress clients;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private boolean atKiosk;
    private boolean closed;
    private SurveyForm form;
    private String refusal;
    private String refusalKey = "";

    /** Takes an answer that was sent, or makes a new form. */
    public void load() {
        answer("/satisfaction?thanks=1" + (getVia().isEmpty() ? "" : "&via=" + getVia()));
    }

    /** As {@link #load}, on the device at the office; who does not know its word is told so. */
    public void loadKiosk() {
        atKiosk = true;
        if (!kiosk.isOpenTo(getWord())) {
            closed = true;
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        answer("/satisfaction/kiosk?thanks=1&word=" + getWord());
    }

    private void answer(String thanks) {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        context.setResponseHeader("Cache-Control", "no-store");
        if (request.getMethod().equals("POST")) {
            try {
                desk.answer(given(), clients.of(Asked.of(request)));
                context.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
                context.setResponseHeader("Location", addresses.to(thanks));
                FacesContext.getCurrentInstance().responseComplete();
                return;
            } catch (Refused e) {
                refusal = texts.of(e);
                refusalKey = e.messageKey();
                context.setResponseStatus(UNPROCESSABLE);
            }
        }
        form = refusal == null || FORM_IS_SPENT.contains(refusalKey)
                ? desk.form(addresses.language())
                : desk.form(request.getParameter("token"), addresses.language());
    }

    /** The word the kiosk shows; only of its shape, else empty. */
    public String getWord() {
        String word = Objects.requireNonNullElse(request.getParameter("word"), "");
        return word.matches("[0-9a-f]{24}") ? word : "";
    }

    /** Whether this device is not believed to be the kiosk, or the kiosk is closed. */
    public boolean isClosed() {
        return closed;
    }

    /** What the address says of the way the reader came: {@code poster}, or empty. */
    public String getVia() {
        String poster = AnswerSource.POSTER.code();
        return poster.equals(request.getParameter("via")) ? poster : "";
    }

    /** The form to show. */
    public SurveyForm getForm() {
        return form;
    }

    /** Why the answer was not stored; null when nothing was refused. */
    public String getRefusal() {
        return refusal;
    }

    /** Whether questions are to be marked as missing an answer. */
    public boolean isNothingTicked() {
        return refusalKey.equals("satisfaction.refusal.nothing-ticked");
    }

    /** Whether the comment is at fault. */
    public boolean isCommentAtFault() {
        return refusalKey.equals("satisfaction.refusal.comment-too-long");
    }

    /** Whether the answer has been counted before, so that there is nothing left to send. */
    public boolean isAnsweredAlready() {
        return refusalKey.equals("satisfaction.refusal.answered-already");
    }

    /** Whether the answer has just been stored. */
    public boolean isThanks() {
        return refusal == null && "1".equals(request.getParameter("thanks"));
    }

    /** Whether an answer came from such a device today, so that the reader is asked whether they are another person. */
    public boolean isAnsweredToday() {
        return refusalKey.equals("satisfaction.refusal.answered-today");
    }

    /** Whether a mark was ticked on a question. */
    public boolean isTicked(String question, String mark) {
        return refusal != null && mark.equals(request.getParameter(MARK + question));
    }

    /** Whether an option was chosen. */
    public boolean isChosen(String attribute, String option) {
        return refusal != null && option.equals(request.getParameter(ATTRIBUTE + attribute));
    }

    /** The comment as it was typed. */
    public String getComment() {
        String comment = request.getParameter("comment");
        return refusal == null || comment == null ? "" : comment;
    }

    private AnswerGiven given() {
        return new AnswerGiven(
                request.getParameter("token"),
                addresses.language(),
                source(),
                getWord(),
                sent(MARK),
                sent(ATTRIBUTE),
                request.getParameter("comment"),
                new Precautions(
                        request.getParameter("website"),
                        request.getHeader("User-Agent"),
                        request.getParameter("another") != null,
                        request.getParameter("nonce"),
                        request.getParameter("sum")));
    }

    /** By what way the reader came: on the device at the office, by the address of the poster, or any other. */
    private AnswerSource source() {
        if (atKiosk) {
            return AnswerSource.KIOSK;
        }
        return getVia().isEmpty() ? AnswerSource.WEB : AnswerSource.POSTER;
    }

    private Map<String, String> sent(String prefix) {
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                values.put(name.substring(prefix.length()), value[0]);
            }
        });
        return values;
    }
}
