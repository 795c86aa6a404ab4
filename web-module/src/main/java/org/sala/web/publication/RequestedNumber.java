package org.sala.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A whole number somebody put into an address or a form. */
final class RequestedNumber {
    private RequestedNumber() {}

    /** The parameter as a number from 0 on, empty when it is missing or anything else. */
    static Optional<Long> of(HttpServletRequest request, String parameter) {
        String given = request.getParameter(parameter);
        return given != null && given.matches("[0-9]{1,15}") ? Optional.of(Long.valueOf(given)) : Optional.empty();
    }
}
