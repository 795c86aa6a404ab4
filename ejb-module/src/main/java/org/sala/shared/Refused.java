package org.sala.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;

/**
 * A wish the portal does not fulfil, for a reason its person can read: the message key names a text in both languages. The transaction
 * rolls back, and the container passes the refusal on unwrapped.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient Object[] arguments;

    /** A refusal with the key {@code feature.refusal.some-fact} and the arguments of its text. */
    public Refused(String messageKey, Object... arguments) {
        super(arguments.length == 0 ? messageKey : messageKey + " " + Arrays.toString(arguments));
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    /** The key of the text that tells why. */
    public String messageKey() {
        return messageKey;
    }

    /** What is filled into the text; empty, never null. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
