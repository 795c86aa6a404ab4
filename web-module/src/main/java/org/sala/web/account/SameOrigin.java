package org.sala.web.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * Takes forms of the staff from our own pages alone. Every browser says with a form which site it comes from; one that does not, or
 * names another site, is refused before anything is read.
 */
public class SameOrigin extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return isAt(origin == null ? request.getHeader("Referer") : origin, request.getHeader("Host"));
    }

    static boolean isAt(String address, String host) {
        if (address == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(address).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
