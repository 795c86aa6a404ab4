package org.sala.web.addresses;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sala.shared.Language;

/**
 * The language of a request: for the public it stands in the address, so that pages can be linked and kept; staff choose it once and
 * their browser remembers it.
 */
public final class RequestLanguage {
    /** The name of the request attribute that holds the {@link Language}; pages read it as {@code #{language}}. */
    public static final String ATTRIBUTE = "language";

    /** The cookie in which the browsers of staff remember the language; the public gets no cookie. */
    public static final String COOKIE = "SALA_LANGUAGE";

    private RequestLanguage() {}

    /** The language of this request, Thai when nothing says otherwise. */
    public static Language of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : Language.TH;
    }

    static Language of(HttpServletRequest request, Optional<PublicAddress> address) {
        return address.map(PublicAddress::language).orElseGet(() -> guess(request));
    }

    private static Language guess(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean staff = path.startsWith("/staff/") || path.startsWith("/admin/") || path.startsWith("/first-run");
        if (!staff || request.getCookies() == null) {
            return path.startsWith("/en/") ? Language.EN : Language.TH;
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(COOKIE)) {
                return Language.of(cookie.getValue());
            }
        }
        return Language.TH;
    }
}
