package org.sala.web.frontdoor;

import java.util.ArrayList;
import java.util.List;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.sala.web.keptpages.Answering;

/** An answer of the door, until it is complete: when it fails before, the portal gets the request as if nothing had been said. */
final class DoorAnswer implements Answering {
    private static final int USUAL = 24;
    private static final byte[] NOTHING = {};

    /** Names and values, by turns. */
    private final List<String> headers = new ArrayList<>(USUAL);

    private HttpStatus status = HttpStatus.OK_200;
    private int length = -1;
    private byte[] body = NOTHING;

    @Override
    public void header(String name, String value) {
        headers.add(name);
        headers.add(value);
    }

    @Override
    public void notModified() {
        status = HttpStatus.NOT_MODIFIED_304;
    }

    @Override
    public void body(String contentType, byte[] bytes, boolean isSent) {
        header(Header.ContentType.toString(), contentType);
        length = bytes.length;
        if (isSent) {
            body = bytes;
        }
    }

    int status() {
        return status.getStatusCode();
    }

    /** What follows the headers. */
    byte[] body() {
        return body;
    }

    /** Tells the server all but the body. */
    void tell(HttpResponsePacket response) {
        response.setStatus(status);
        for (int i = 0; i < headers.size(); i += 2) {
            response.addHeader(headers.get(i), headers.get(i + 1));
        }
        if (length >= 0) {
            response.setContentLength(length);
        }
    }
}
