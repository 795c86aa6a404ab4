package org.sala.publication.domain;

import java.time.Instant;
import java.util.List;
import org.sala.shared.Bilingual;

/**
 * What the public sees of one published edition.
 *
 * @param text of a removed one only what may still be shown
 * @param state any but those the public never sees
 * @param edition the number of the edition shown
 * @param publishedAt when the publication first went out
 * @param editionPublishedAt when this edition did
 * @param endAt when it ended or is to end, null when it does not
 * @param withdrawal null unless removed
 * @param awaitsCountersignature whether it went out on one person's word, and no second person has countersigned
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
        Instant endAt,
        WithdrawalView withdrawal,
        boolean awaitsCountersignature,
        List<AttachedFileView> files,
        List<EditionMark> history) {

    /** Whether it was taken from the site, and its content with it. */
    public boolean isRemoved() {
        return state == PublicationState.REMOVED && !withdrawal.kind().isReadable();
    }

    /** Whether it was withdrawn, but may still be read under a notice. */
    public boolean isWithdrawn() {
        return state == PublicationState.REMOVED && withdrawal.kind().isReadable();
    }

    /** Where it stands now, null unless it was removed because it moved. */
    public String movedTo() {
        return state == PublicationState.REMOVED ? withdrawal.target() : null;
    }

    /** Whether it is past its end: readable, but in no list. */
    public boolean isExpired() {
        return state == PublicationState.EXPIRED;
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
