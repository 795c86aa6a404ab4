package org.sala.web.addresses;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Tells browsers on every answer what our pages never do, so that what somebody smuggles in cannot do it either. */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The public side is made of our own files alone and sends no script that stands in a page. */
    static final String PUBLIC = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    /**
     * PrimeFaces writes scripts and styles into its pages. It runs no text as a program: what an answer to a click tells it to run, it puts
     * into the page as a script, so 'unsafe-eval' is not needed.
     */
    static final String STAFF = "default-src 'self'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        set(request, response);
        chain.doFilter(request, response);
    }

    /** Sets the headers of an answer to this request. */
    public static void set(HttpServletRequest request, HttpServletResponse response) {
        tell(Asked.of(request), response::setHeader);
    }

    /**
     * Tells the headers of an answer to what is asked.
     *
     * @param headers takes names and values; it may add where nothing has been said before, which is quicker than to look
     */
    public static void tell(Asked asked, BiConsumer<String, String> headers) {
        boolean staff = isStaff(asked.path());
        headers.accept("Content-Security-Policy", staff ? STAFF : PUBLIC);
        headers.accept("X-Content-Type-Options", "nosniff");
        headers.accept("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.accept("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (staff) {
            headers.accept("Cache-Control", "no-store");
        }
        if (asked.isSecure()) {
            headers.accept("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static boolean isStaff(String path) {
        return path.startsWith("/staff/")
                || path.startsWith("/admin/")
                || path.equals("/staff")
                || path.equals("/admin");
    }
}
