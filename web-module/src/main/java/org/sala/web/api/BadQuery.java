package org.sala.web.api;

/** A parameter that cannot be understood; the message is what the caller reads. */
final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadQuery(String message) {
        super(message);
    }
}
