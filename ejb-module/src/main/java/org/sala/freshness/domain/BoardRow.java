package org.sala.freshness.domain;

import java.time.LocalDate;
import org.sala.register.domain.DutyLine;
import org.sala.register.domain.Exemption;
import org.sala.shared.Bilingual;

/**
 * A line of the register on the board.
 *
 * @param group the responsible group's name, empty when none is named
 * @param live how many publications under it are live
 * @param last the day of the last act, null when there was none
 * @param exemption why it does not apply, null when it does
 */
public record BoardRow(
        DutyLine line, Bilingual group, Judgement judgement, long live, LocalDate last, Exemption exemption) {

    /** How it stands. */
    public Freshness state() {
        return judgement.state();
    }
}
