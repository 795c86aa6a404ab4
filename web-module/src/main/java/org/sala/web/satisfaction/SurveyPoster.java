package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sala.shared.Language;
import org.sala.web.addresses.SiteAddress;
import org.sala.web.texts.Messages;

/** The poster that leads to the survey, in both languages on one sheet. */
@Named
@RequestScoped
public class SurveyPoster {
    @Inject
    private HttpServletRequest request;

    /** A text in Thai. */
    public String thai(String key) {
        return Messages.of(Language.TH, key);
    }

    /** A text in English. */
    public String english(String key) {
        return Messages.of(Language.EN, key);
    }

    /** The address to type for who cannot scan. */
    public String getAddress() {
        return SiteAddress.of(request) + "/satisfaction";
    }
}
