package org.sala.register.domain;

import org.sala.shared.Bilingual;

/**
 * The three columns of the founding document that say how and by whom, and the time limit. A null part is inherited.
 *
 * @param timeLimitDays in working days; no national limit is known, the office sets its own
 */
public record DutyText(Bilingual procedure, Bilingual responsible, Bilingual reviewer, Integer timeLimitDays) {

    /** This text with every part that it lacks taken from another. */
    public DutyText orElse(DutyText inherited) {
        return new DutyText(
                procedure == null ? inherited.procedure : procedure,
                responsible == null ? inherited.responsible : responsible,
                reviewer == null ? inherited.reviewer : reviewer,
                timeLimitDays == null ? inherited.timeLimitDays : timeLimitDays);
    }
}
