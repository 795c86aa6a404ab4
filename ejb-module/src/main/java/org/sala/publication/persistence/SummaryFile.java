package org.sala.publication.persistence;

import org.sala.library.domain.FileView;
import org.sala.publication.domain.AttachedFileView;
import org.sala.shared.Bilingual;

/** What a list reads of a file, in the order in which the edition holds them. */
record SummaryFile(Long edition, AttachedFileView view) {
    static final String SELECTED = "SELECT e.id, f.titleTh, f.titleEn, f.altTh, f.altEn, v.fileId, v.versionNumber,"
            + " v.fileName, v.originalName, c.mediaType, c.size, c.sha256"
            + " FROM Edition e JOIN e.files f, FileVersion v JOIN v.content c"
            + " WHERE e.id IN :editions AND v.fileId = f.fileNumber AND v.versionNumber = f.fileVersion"
            + " ORDER BY e.id, INDEX(f)";

    SummaryFile(Object[] row) {
        this(
                (Long) row[0],
                new AttachedFileView(
                        new FileView(
                                (Long) row[5],
                                (Integer) row[6],
                                (String) row[7],
                                (String) row[8],
                                (String) row[9],
                                (Long) row[10],
                                (String) row[11]),
                        Bilingual.of((String) row[1], (String) row[2]),
                        Bilingual.of((String) row[3], (String) row[4])));
    }
}
