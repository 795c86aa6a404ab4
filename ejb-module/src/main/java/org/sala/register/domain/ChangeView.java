package org.sala.register.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.sala.shared.Bilingual;

/**
 * A change of the register as pages show it.
 *
 * @param terms what the row says by it, or would say
 * @param from since when a line does not apply; null before the approval and for other changes
 * @param proposedBy the name of who proposed it
 * @param decidedBy the name of who decided, null while it waits
 */
public record ChangeView(
        long id,
        String subject,
        int categoryNumber,
        ChangeType type,
        ChangeState state,
        DutyTerms terms,
        Bilingual reason,
        LocalDate from,
        LocalDate until,
        Long proposer,
        Bilingual proposedBy,
        Instant proposedAt,
        Bilingual decidedBy,
        Instant decidedAt,
        String remark,
        int version) {

    /** Whether somebody has still to decide. */
    public boolean isWaiting() {
        return state == ChangeState.PROPOSED;
    }
}
