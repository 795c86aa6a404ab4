package org.sala.web.account;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.Messages;

/** Opens a page anew that was left open for so long that the server has forgotten it, and says so. */
class ExpiredViews extends ExceptionHandlerWrapper {
    ExpiredViews(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (events.next().getContext().getException() instanceof ViewExpiredException) {
                events.remove();
                openAnew(FacesContext.getCurrentInstance());
            }
        }
        getWrapped().handle();
    }

    private static void openAnew(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String text = Messages.of(RequestLanguage.of(request), "account.page-expired");
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(WantedPage.before(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
