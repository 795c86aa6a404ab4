package org.sala.web.api;

import jakarta.ws.rs.BadRequestException;

/** A parameter that cannot be understood; the message is what the caller reads. */
final class BadQuery extends BadRequestException {
    private static final long serialVersionUID = 1L;

    BadQuery(String message) {
        super(message);
    }
}
