package org.sala.publication.domain;

import java.time.Instant;
import java.util.List;
import org.sala.content.domain.ContentValues;
import org.sala.shared.Bilingual;

/**
 * What public lists show of a live publication.
 *
 * @param kindCode may be null
 * @param publishedAt when it first went out
 * @param checkedAt when it was last published or confirmed
 * @param edition the number of the live edition
 * @param note what that edition changed; empty when nothing was told
 * @param content what is filled into its content form
 */
public record PublicationSummary(
        long number,
        int categoryNumber,
        String kindCode,
        Bilingual title,
        Bilingual summary,
        String linkUrl,
        Bilingual groupName,
        Instant publishedAt,
        Instant checkedAt,
        int edition,
        Bilingual note,
        List<AttachedFileView> files,
        ContentValues content) {

    /** The permanent address, without language. */
    public String href() {
        return "/p/" + number;
    }

    /** The first picture, null when there is none. */
    public AttachedFileView picture() {
        return files.stream()
                .filter(file -> file.file().isPicture())
                .findFirst()
                .orElse(null);
    }
}
