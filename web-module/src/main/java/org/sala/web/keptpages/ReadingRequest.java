package org.sala.web.keptpages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A page is made the same way for those who want only its head. */
final class ReadingRequest extends HttpServletRequestWrapper {
    ReadingRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
