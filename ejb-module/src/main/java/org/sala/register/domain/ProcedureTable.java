package org.sala.register.domain;

import java.util.List;
import org.sala.shared.Bilingual;

/** The founding document as it holds now: its title, the duty common to all, and ten rows. */
public record ProcedureTable(Bilingual title, DutyText common, List<ProcedureRow> rows) {

    /** Whether no row overrides the common duty, so that the three columns can be one merged cell each. */
    public boolean isUniform() {
        return rows.stream().allMatch(ProcedureRow::inherits);
    }
}
