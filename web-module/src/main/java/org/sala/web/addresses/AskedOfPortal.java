package org.sala.web.addresses;

import jakarta.servlet.http.HttpServletRequest;

/** A request as the application knows it. */
record AskedOfPortal(HttpServletRequest request) implements Asked {
    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String path() {
        return request.getRequestURI();
    }

    @Override
    public String query() {
        return request.getQueryString();
    }

    @Override
    public String protocol() {
        return request.getProtocol();
    }

    @Override
    public String header(String name) {
        return request.getHeader(name);
    }

    @Override
    public String sender() {
        return request.getRemoteAddr();
    }

    @Override
    public String user() {
        return request.getRemoteUser();
    }

    @Override
    public boolean isSecure() {
        return request.isSecure();
    }
}
