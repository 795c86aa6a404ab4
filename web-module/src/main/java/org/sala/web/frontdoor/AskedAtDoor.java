package org.sala.web.frontdoor;

import org.glassfish.grizzly.http.HttpRequestPacket;
import org.sala.web.addresses.Asked;

/** A request as the server has read it from the wire. Nobody is signed in at the door: who has a session is led past it. */
record AskedAtDoor(HttpRequestPacket request) implements Asked {
    @Override
    public String method() {
        return request.getMethod().getMethodString();
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
        return request.getProtocolString();
    }

    @Override
    public String header(String name) {
        return request.getHeader(name);
    }

    @Override
    public String sender() {
        return request.getRemoteAddress();
    }

    @Override
    public String user() {
        return null;
    }

    @Override
    public boolean isSecure() {
        return request.isSecure();
    }
}
