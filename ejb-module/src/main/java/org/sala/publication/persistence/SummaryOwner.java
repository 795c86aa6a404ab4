package org.sala.publication.persistence;

import java.time.Instant;
import org.sala.shared.Bilingual;

/** What a list reads of the publication that an edition belongs to. */
record SummaryOwner(Long publication, Instant firstPublishedAt, Instant checkedAt, Bilingual groupName) {
    static final String SELECTED = "SELECT p.number, p.firstPublishedAt, p.checkedAt, g.nameTh, g.nameEn"
            + " FROM Publication p LEFT JOIN WorkGroup g ON g.id = p.groupId";

    SummaryOwner(Object[] row) {
        this((Long) row[0], (Instant) row[1], (Instant) row[2], Bilingual.of((String) row[3], (String) row[4]));
    }
}
