package org.sala.publication.domain;

import java.time.Instant;
import org.sala.shared.Bilingual;

/**
 * Something planned or promised for an edition that did not come about in time, or that runs out.
 *
 * @param since when it should have come about; for a countersignature still in time, when it is due
 * @param reason the key of why the portal could not do it, null when nothing is known
 */
public record Alarm(Kind kind, long editionId, long publicationNumber, Bilingual title, Instant since, String reason) {

    /** What is amiss. */
    public enum Kind {
        /** Should have gone out and did not. */
        PUBLISHING_LATE,
        /** Should have ended and did not. */
        ENDING_LATE,
        /** The portal refused to do what was planned. */
        REFUSED,
        /** A warning went out on one person's word, and the time to countersign is over. */
        COUNTERSIGNATURE_LATE,
        /** A warning went out on one person's word; there is time left to countersign. */
        COUNTERSIGNATURE_WAITING;

        /** Whether it is still in time. */
        public boolean isInTime() {
            return this == COUNTERSIGNATURE_WAITING;
        }
    }
}
