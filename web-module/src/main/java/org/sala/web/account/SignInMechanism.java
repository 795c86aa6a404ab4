package org.sala.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.sala.account.boundary.SignInDesk;

/**
 * Tells the server who sends a request. The roles are asked anew each time: who is deactivated or loses a role loses it at the next
 * request. Whoever wants a page of the staff without being signed in is led to the sign-in page and from there back.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    @Inject
    private SignInDesk desk;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<String> name = SignedIn.with(request);
        Optional<Set<String>> roles = name.flatMap(desk::rolesNow);
        if (roles.isPresent()) {
            return context.notifyContainerAboutLogin(name.get(), roles.get());
        }
        name.ifPresent(gone -> SignedIn.end(request));
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            return leadToSignIn(request, response, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuthenticationStatus leadToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        String signIn = WantedPage.signInFor(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + signIn.replace("&", "&amp;") + "\"/></partial-response>");
            return AuthenticationStatus.SEND_FAILURE;
        }
        String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null && !mode.equals("navigate")) {
            return context.responseUnauthorized();
        }
        return context.redirect(signIn);
    }
}
