package org.sala.web.addresses;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.sala.shared.Language;

/**
 * Knows which page an address stands for and in which language it is wanted. What is no public page goes on unchanged, to servlets or
 * to the page that says "not found".
 */
public class PublicAddresses extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String path = request.getRequestURI();
        Optional<PublicAddress> address = PublicAddress.of(path, request.getParameterMap());
        request.setAttribute(RequestLanguage.ATTRIBUTE, RequestLanguage.of(request, address));
        if (address.isPresent()) {
            open(address.get(), request, response, chain);
        } else if (hasTwin(path)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", twin(path));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void open(
            PublicAddress address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!address.wellFormed()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        request.setAttribute(PublicAddress.ATTRIBUTE, address);
        response.setHeader("Content-Language", address.language() == Language.EN ? "en" : "th");
        chain.doFilter(request, response);
    }

    private static boolean hasTwin(String path) {
        return PublicAddress.of(twin(path), Map.of()).isPresent();
    }

    /** {@code /en} is written {@code /en/}; every other address is written without a slash at its end. */
    private static String twin(String path) {
        if (path.equals("/en")) {
            return "/en/";
        }
        return path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
    }
}
