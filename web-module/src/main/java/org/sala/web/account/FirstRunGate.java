package org.sala.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sala.account.boundary.Accounts;

/** While nobody has an account, every page leads to the one that makes the office; afterwards that page does not exist. */
public class FirstRunGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String FIRST_RUN = "/first-run";

    @Inject
    private transient Accounts accounts;

    private volatile boolean made;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        made = made || !accounts.noneYet();
        boolean firstRun = path.equals(FIRST_RUN) || path.startsWith(FIRST_RUN + ".");
        if (made && firstRun) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (made || firstRun || isPart(path)) {
            if (firstRun) {
                response.setHeader("Cache-Control", "no-store");
            }
            chain.doFilter(request, response);
        } else {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(FIRST_RUN);
        }
    }

    /** Whether it is what pages are made of, or asked for by machines. */
    private static boolean isPart(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/health")
                || path.equals("/staff/language");
    }
}
