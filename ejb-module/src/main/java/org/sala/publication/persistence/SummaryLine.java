package org.sala.publication.persistence;

import java.util.List;
import org.sala.content.domain.ContentValues;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.PublicationSummary;
import org.sala.shared.Bilingual;

/** What a list reads of the edition itself. */
record SummaryLine(
        Long edition,
        Long publication,
        int number,
        int category,
        String kindCode,
        Bilingual title,
        Bilingual summary,
        String linkUrl,
        Bilingual note,
        ContentValues content) {
    static final String SELECTED = "SELECT e.id, e.publication.number, e.number, e.categoryNumber, e.fields.kindCode,"
            + " e.fields.titleTh, e.fields.titleEn, e.fields.summaryTh, e.fields.summaryEn, e.fields.linkUrl,"
            + " e.arrangements.noteTh, e.arrangements.noteEn, e.fields.content FROM Edition e";

    SummaryLine(Object[] row) {
        this(
                (Long) row[0],
                (Long) row[1],
                (Integer) row[2],
                (Integer) row[3],
                (String) row[4],
                Bilingual.of((String) row[5], (String) row[6]),
                Bilingual.of((String) row[7], (String) row[8]),
                (String) row[9],
                Bilingual.of((String) row[10], (String) row[11]),
                ContentValues.parse((String) row[12]));
    }

    PublicationSummary with(SummaryOwner owner, List<AttachedFileView> files) {
        return new PublicationSummary(
                publication,
                category,
                kindCode,
                title,
                summary,
                linkUrl,
                owner.groupName(),
                owner.firstPublishedAt(),
                owner.checkedAt(),
                number,
                note,
                files,
                content);
    }
}
