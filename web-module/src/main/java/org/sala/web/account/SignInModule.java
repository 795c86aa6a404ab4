package org.sala.web.account;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.sala.web.addresses.SecurityHeaders;

/**
 * Tells the server who sends a request. The roles are asked anew each time: who is deactivated or loses a role loses it at the next
 * request. Whoever wants a page of the staff without being signed in is led to the sign-in page and from there back. A request
 * without a session, which is every reader's, costs nothing here (docs/adr/0008).
 */
final class SignInModule implements ServerAuthModule {
    private static final String MANDATORY = "jakarta.security.auth.message.MessagePolicy.isMandatory";
    private static final Class<?>[] MESSAGES = {HttpServletRequest.class, HttpServletResponse.class};

    private final Function<String, Optional<Set<String>>> rolesNow;
    private CallbackHandler container;

    /**
     * A module that asks for roles.
     *
     * @param rolesNow the roles somebody of this user name holds at present; empty for whom may not sign in (any more)
     */
    SignInModule(Function<String, Optional<Set<String>>> rolesNow) {
        this.rolesNow = rolesNow;
    }

    @Override
    public void initialize(
            MessagePolicy request, MessagePolicy response, CallbackHandler handler, Map<String, Object> options) {
        container = handler;
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return MESSAGES.clone();
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        HttpServletRequest request = (HttpServletRequest) message.getRequestMessage();
        Optional<String> name = SignedIn.with(request);
        Optional<Set<String>> roles = name.flatMap(rolesNow);
        if (roles.isPresent()) {
            // the server itself answers who is signed in and may not go on
            SecurityHeaders.set(request, (HttpServletResponse) message.getResponseMessage());
            tell(
                    new CallerPrincipalCallback(client, name.get()),
                    new GroupPrincipalCallback(client, roles.get().toArray(String[]::new)));
            return AuthStatus.SUCCESS;
        }
        name.ifPresent(gone -> SignedIn.end(request));
        if (!Boolean.parseBoolean((String) message.getMap().get(MANDATORY))) {
            tell(new CallerPrincipalCallback(client, (String) null));
            return AuthStatus.SUCCESS;
        }
        try {
            String signIn = name.isPresent() ? WantedPage.signInAfterClosing(request) : WantedPage.signInFor(request);
            leadTo(signIn, request, (HttpServletResponse) message.getResponseMessage());
            return AuthStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthException(e);
        }
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject subject) {
        subject.getPrincipals().clear();
    }

    private void tell(Callback... facts) throws AuthException {
        try {
            container.handle(facts);
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthException(e);
        }
    }

    /** The filters have not run yet when the server asks, so the headers are set here too. */
    private static void leadTo(String signIn, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SecurityHeaders.set(request, response);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + signIn.replace("&", "&amp;") + "\"/></partial-response>");
            return;
        }
        String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null && !mode.equals("navigate")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(signIn);
        }
    }
}
