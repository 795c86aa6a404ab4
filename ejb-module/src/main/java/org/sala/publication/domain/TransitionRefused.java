package org.sala.publication.domain;

import org.sala.shared.Refused;

/** A transition that was not carried out; the key says which fact stood against it. */
public class TransitionRefused extends Refused {
    private static final long serialVersionUID = 1L;

    /** A refusal for the reason with this key. */
    public TransitionRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
