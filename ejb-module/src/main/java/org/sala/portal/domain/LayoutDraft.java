package org.sala.portal.domain;

import java.time.Instant;

/**
 * What a page shall look like.
 *
 * @param step how many changes it is away from what is published, 0 for none; what a change must give back
 * @param change the name of the last change, null for none, as are who made it and when
 */
public record LayoutDraft(String page, int step, Layout layout, String change, String madeBy, Instant madeAt) {

    /** A draft that is as published. */
    public static LayoutDraft none(String page, Layout layout) {
        return new LayoutDraft(page, 0, layout, null, null, null);
    }

    /** Whether there is something to publish or to undo. */
    public boolean isChanged() {
        return step > 0;
    }
}
