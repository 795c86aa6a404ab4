package org.sala.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who signed in with a session. The session holds the name alone; what the person may do is asked anew at every request. */
final class SignedIn {
    private static final String ATTRIBUTE = "org.sala.signed-in";

    private SignedIn() {}

    static Optional<String> with(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(ATTRIBUTE));
    }

    /** Begins a session under a new id, so that nobody can have known it before. */
    static void begin(HttpServletRequest request, String username) {
        end(request);
        request.getSession(true).setAttribute(ATTRIBUTE, username);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
