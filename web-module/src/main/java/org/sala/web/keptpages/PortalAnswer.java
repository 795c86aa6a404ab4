package org.sala.web.keptpages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers through the portal's response. */
record PortalAnswer(HttpServletResponse response) implements Answering {
    @Override
    public void header(String name, String value) {
        response.setHeader(name, value);
    }

    @Override
    public void notModified() {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }

    @Override
    public void body(String contentType, byte[] bytes, boolean isSent) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        if (isSent) {
            response.getOutputStream().write(bytes);
        }
    }
}
