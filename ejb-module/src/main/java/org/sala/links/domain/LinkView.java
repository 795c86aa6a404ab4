package org.sala.links.domain;

import java.time.Instant;
import org.sala.shared.Bilingual;

/**
 * What pages show of a web link.
 *
 * @param kindCode its group, null when it has none
 * @param state how it was found, null when it was not looked at yet
 * @param httpStatus null when nothing answered
 * @param note may be null
 * @param checkedAt null when it was not looked at yet
 * @param brokenSince since when every look has failed, null when the last one did not
 * @param toldToReaders whether readers are told that it may not open
 */
public record LinkView(
        long number,
        Bilingual title,
        String kindCode,
        String address,
        LinkState state,
        Integer httpStatus,
        String note,
        Instant checkedAt,
        Instant brokenSince,
        boolean toldToReaders) {

    /** Whether readers who follow it came to nothing when it was last looked at. */
    public boolean isBroken() {
        return state != null && state.isBroken();
    }
}
