package org.sala.publication.domain;

import java.time.Instant;

/**
 * What a transition depends on beside edition and person.
 *
 * @param contentHash of the edition as it is now
 * @param webMasterMayBeOwner whether the office lets a web master publish what they wrote
 * @param anotherLive whether another edition of the publication is live
 * @param portal whether the portal acts by itself, on what a person planned
 */
public record Circumstances(
        String contentHash, boolean webMasterMayBeOwner, boolean anotherLive, boolean portal, Instant now) {}
