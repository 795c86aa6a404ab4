package org.sala.freshness.domain;

import java.time.LocalDate;
import java.util.List;
import org.sala.register.domain.Period;
import org.sala.register.domain.Rhythm;

/**
 * What is known of a line of the register when its freshness is judged.
 *
 * @param first the day on which what is live under it first went out, null when nothing is live
 * @param last the day of the last act: something went out or was checked; null when nothing is live
 * @param acts the days of all acts since the last period of the fiscal year before, several on a day where several were
 * @param exemptions when the line did not apply
 */
public record LineHistory(
        String code, Rhythm rhythm, LocalDate first, LocalDate last, List<LocalDate> acts, List<Period> exemptions) {

    /** Whether the line did not apply on this day. */
    public boolean isExempt(LocalDate day) {
        return exemptions.stream().anyMatch(exemption -> exemption.holds(day));
    }
}
