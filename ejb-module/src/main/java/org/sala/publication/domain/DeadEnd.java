package org.sala.publication.domain;

import java.time.LocalDate;
import java.util.List;
import org.sala.shared.Bilingual;

/**
 * Days on which nobody could approve: nothing of a category, or one edition that all who could have written at.
 *
 * @param editionId null for the category as a whole
 * @param title of the edition
 */
public record DeadEnd(int category, Long editionId, Bilingual title, List<LocalDate> days) {

    /** The first of the days. */
    public LocalDate first() {
        return days.get(0);
    }

    /** The last of the days. */
    public LocalDate last() {
        return days.get(days.size() - 1);
    }
}
