package org.sala.web.addresses;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Makes the page of a public address from its facelet, which nobody can reach by another address. */
public class PublicViews extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(PublicAddress.ATTRIBUTE) instanceof PublicAddress address) {
            request.getRequestDispatcher(address.target()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
