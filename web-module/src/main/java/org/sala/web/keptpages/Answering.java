package org.sala.web.keptpages;

import java.io.IOException;

/** Where an answer from memory goes: to the portal's response or, at the door, to the server's own. */
public interface Answering {
    /** Tells a header; none is told twice. */
    void header(String name, String value);

    /** Says that the reader has it already. */
    void notModified();

    /**
     * Sends a body, or says only how long it is to a reader who asks no more.
     *
     * @throws IOException when the reader has gone
     */
    void body(String contentType, byte[] bytes, boolean isSent) throws IOException;
}
