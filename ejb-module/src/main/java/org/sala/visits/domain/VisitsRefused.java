package org.sala.visits.domain;

import org.sala.shared.Refused;

/** A wish about counting that is not fulfilled; the text stands under {@code visits.refusal.} and the reason. */
public class VisitsRefused extends Refused {

    private static final long serialVersionUID = 1L;

    public VisitsRefused(String reason, Object... arguments) {
        super("visits.refusal." + reason, arguments);
    }
}
