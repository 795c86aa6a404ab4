package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.satisfaction.boundary.Kiosk;
import org.sala.satisfaction.boundary.SurveyEditing;
import org.sala.satisfaction.domain.KioskOpening;
import org.sala.satisfaction.domain.SurveyVersion;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The versions of the survey, and the ways by which people come to it. */
@Named
@RequestScoped
@TellsRefusals
public class SurveysPage {
    private static final String ADDRESS = "/staff/survey.xhtml?faces-redirect=true";

    @Inject
    private SurveyEditing editing;

    @Inject
    private Kiosk kiosk;

    @Inject
    private Texts texts;

    private List<SurveyVersion.View> versions;

    /** All versions, the newest first. */
    public List<SurveyVersion.View> getVersions() {
        if (versions == null) {
            versions = editing.versions();
        }
        return versions;
    }

    /** The version readers are given now. */
    public SurveyVersion.View getCurrent() {
        return getVersions().stream()
                .filter(version -> !version.isDraft())
                .findFirst()
                .orElseThrow();
    }

    /** Whether a new version can be begun: not while there is a draft. */
    public boolean isReadyForDraft() {
        return !getVersions().get(0).isDraft();
    }

    /** Begins a new version and leads to it. */
    public String begin() {
        return "/staff/survey-version.xhtml?faces-redirect=true&number=" + editing.begin();
    }

    /** The kiosk; null while it is closed. */
    public KioskOpening.View getKiosk() {
        return kiosk.open().orElse(null);
    }

    /** Opens the kiosk. */
    public String openKiosk() {
        kiosk.begin();
        texts.inform("survey.kiosk-opened");
        return ADDRESS;
    }

    /** Closes the kiosk. */
    public String closeKiosk() {
        kiosk.end();
        texts.inform("survey.kiosk-closed");
        return ADDRESS;
    }
}
