package org.sala.web.frontdoor;

import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.sala.web.keptpages.Answering;

/** Prepares the server's own answer; its body is kept until {@link DoorFilter} writes both. */
final class DoorAnswer implements Answering {
    private static final byte[] NOTHING = {};

    private final HttpResponsePacket response;
    private byte[] body = NOTHING;

    DoorAnswer(HttpResponsePacket response) {
        this.response = response;
    }

    @Override
    public void header(String name, String value) {
        response.addHeader(name, value);
    }

    @Override
    public void notModified() {
        response.setStatus(HttpStatus.NOT_MODIFIED_304);
    }

    @Override
    public void body(String contentType, byte[] bytes, boolean isSent) {
        response.addHeader(Header.ContentType, contentType);
        response.setContentLength(bytes.length);
        if (isSent) {
            body = bytes;
        }
    }

    int status() {
        return response.getStatus();
    }

    byte[] body() {
        return body;
    }
}
