package org.sala.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sala.shared.Language;
import org.sala.shared.Refused;
import org.sala.web.addresses.RequestLanguage;

/** Texts with arguments in the language of the request, and the messages that pages show to people. */
@Named
@RequestScoped
public class Texts {
    @Inject
    private HttpServletRequest request;

    /** The text of the key. */
    public String of(String key) {
        return Messages.of(language(), key);
    }

    /** The text of the key with one argument. */
    public String of(String key, Object first) {
        return Messages.of(language(), key, first);
    }

    /** The text of the key with two arguments. */
    public String of(String key, Object first, Object second) {
        return Messages.of(language(), key, first, second);
    }

    /** The text of the key with three arguments. */
    public String of(String key, Object first, Object second, Object third) {
        return Messages.of(language(), key, first, second, third);
    }

    /** Why something was refused, for the person who wished it. */
    public String of(Refused refusal) {
        return Messages.of(language(), refusal.messageKey(), refusal.arguments());
    }

    /** Shows a good message on the next page. */
    public void inform(String key, Object... arguments) {
        flash(FacesMessage.SEVERITY_INFO, Messages.of(language(), key, arguments));
    }

    /** Shows a refusal on this page. */
    public void refuse(Refused refusal) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, of(refusal), null));
    }

    private static void flash(FacesMessage.Severity severity, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(severity, text, null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }

    private Language language() {
        return RequestLanguage.of(request);
    }
}
