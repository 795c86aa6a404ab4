package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.sala.satisfaction.boundary.SurveyEditing;
import org.sala.satisfaction.domain.AnswerPeriod;
import org.sala.satisfaction.domain.BandSet;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.Survey;
import org.sala.satisfaction.domain.SurveyVersion;
import org.sala.shared.Refused;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.Texts;

/**
 * One version of the survey: to be written while nobody has answered it, to be read for good. Every button stores the whole form, so that
 * nothing typed is lost by adding or moving something.
 */
@Named
@RequestScoped
public class SurveyVersionPage {
    @Inject
    private SurveyEditing editing;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private SurveyVersion.View version;
    private Survey survey;

    /** Finds the version and does what a button says; answers "not found" when there is none. */
    public void open() {
        try {
            version = editing.version(number("number"));
        } catch (Refused noSuchVersion) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
            return;
        }
        survey = version.content();
        SurveyFields fields = new SurveyFields(request.getParameterMap());
        if (!FacesContext.getCurrentInstance().isPostback() || !fields.isSent()) {
            return;
        }
        survey = fields.survey();
        try {
            act(Objects.requireNonNullElse(request.getParameter("step"), "save"));
        } catch (Refused refused) {
            texts.refuse(refused);
        }
    }

    private void act(String step) {
        int seen = number("seen-revision");
        if (step.equals("discard")) {
            editing.discard(version.number(), seen);
            texts.inform("survey.discarded");
            leadTo("/staff/survey.xhtml");
            return;
        }
        SurveyStep change = SurveyStep.of(step);
        editing.save(version.number(), change.on(survey), seen);
        if (step.equals("publish")) {
            editing.publish(version.number(), editing.version(version.number()).revision());
            texts.inform("survey.published", version.number());
            leadTo("/staff/survey.xhtml");
            return;
        }
        texts.inform("survey.saved");
        leadTo("/staff/survey-version.xhtml?number=" + version.number()
                + (step.equals("save") ? "" : "#" + change.anchor()));
    }

    public SurveyVersion.View getVersion() {
        return version;
    }

    /** What it asks, as typed when it could not be stored. */
    public Survey getSurvey() {
        return survey;
    }

    public BandSet[] getBands() {
        return BandSet.values();
    }

    public AnswerPeriod[] getPeriods() {
        return AnswerPeriod.values();
    }

    /** What readers can tick. */
    public List<Mark> getMarks() {
        return Mark.all();
    }

    private int number(String name) {
        String value = Objects.requireNonNullElse(request.getParameter(name), "");
        if (!value.matches("\\d{1,6}")) {
            throw new Refused("satisfaction.refusal.no-such-version");
        }
        return Integer.parseInt(value);
    }

    private static void leadTo(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
