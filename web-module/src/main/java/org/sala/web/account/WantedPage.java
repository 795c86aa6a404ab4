package org.sala.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page somebody wanted before they were asked to sign in. Only pages of the staff of this portal are ever led to. */
final class WantedPage {
    static final String SIGN_IN = "/staff/sign-in";
    static final String START = "/staff/";
    private static final int LONGEST = 1000;

    private WantedPage() {}

    /** The address of the sign-in page that leads back to what this request wanted. */
    static String signInFor(HttpServletRequest request) {
        boolean expired = request.getRequestedSessionId() != null;
        return signInFor(request, expired ? "&expired=true" : "");
    }

    /** The same for somebody whose account has been closed while they were signed in, and who is told so. */
    static String signInAfterClosing(HttpServletRequest request) {
        return signInFor(request, "&ended=true");
    }

    private static String signInFor(HttpServletRequest request, String reason) {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        return SIGN_IN + "?to=" + URLEncoder.encode(safe(wanted), StandardCharsets.UTF_8) + reason;
    }

    /** The page itself when it is one of ours, else the start page of the staff. */
    static String safe(String wanted) {
        if (wanted == null || wanted.length() > LONGEST || wanted.indexOf('\\') >= 0) {
            return START;
        }
        try {
            URI page = URI.create(wanted);
            String path = page.normalize().getPath();
            boolean ours = page.getScheme() == null
                    && page.getRawAuthority() == null
                    && path != null
                    && (path.startsWith("/staff/") || path.startsWith("/admin/"))
                    && !path.startsWith(SIGN_IN)
                    && !path.startsWith("/staff/sign-out");
            return ours ? wanted : START;
        } catch (IllegalArgumentException e) {
            return START;
        }
    }

    /** The page of ours that this request came from, else the start page of the staff. */
    static String before(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (!SameOrigin.isAt(referer, request.getHeader("Host"))) {
            return START;
        }
        URI page = URI.create(referer);
        boolean strange = page.getRawPath().startsWith("//");
        return strange ? START : page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
    }
}
