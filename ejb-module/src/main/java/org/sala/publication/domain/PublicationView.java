package org.sala.publication.domain;

import java.time.Instant;
import java.util.List;
import org.sala.shared.Bilingual;

/**
 * What the public sees of one published edition.
 *
 * @param state LIVE, SUPERSEDED, or REMOVED; of a removed one only title, dates and reason may be shown
 * @param edition the number of the edition shown
 * @param publishedAt when the publication first went out
 * @param editionPublishedAt when this edition did
 * @param removalReason null unless removed
 * @param history all editions that were ever published, newest first
 */
public record PublicationView(
        long number,
        int categoryNumber,
        EditionText text,
        Bilingual groupName,
        PublicationState state,
        int edition,
        Instant publishedAt,
        Instant editionPublishedAt,
        Instant checkedAt,
        Instant removedAt,
        String removalReason,
        List<AttachedFileView> files,
        List<EditionMark> history) {

    /** Whether it was taken from the site. */
    public boolean isRemoved() {
        return state == PublicationState.REMOVED;
    }

    /** Whether a newer edition is live. */
    public boolean isSuperseded() {
        return state == PublicationState.SUPERSEDED;
    }

    /** The permanent address, without language. */
    public String href() {
        return "/p/" + number;
    }
}
