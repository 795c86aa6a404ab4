package org.sala.publication.domain;

import org.sala.shared.Bilingual;

/**
 * Something in an edition that its submitter should look at before others read it.
 *
 * @param detail the name of the field or of the file, empty where the place says all
 * @param masked the number found with all but its last digits hidden, empty when it is no number
 */
public record Finding(FindingKind kind, Place place, Bilingual detail, String masked) {

    /** Where in an edition. */
    public enum Place {
        TITLE,
        SUMMARY,
        BODY,
        FIELD,
        FILE_NAME,
        FILE_TEXT
    }
}
