package org.sala.office.domain;

import java.util.List;
import org.sala.shared.Bilingual;

/**
 * What pages show of a post.
 *
 * @param groupId null for a post of no group
 * @param holder null when nobody holds it today
 * @param appointments all, the newest first
 * @param version what a form must give back, so that a stale one is noticed
 */
public record PostView(
        Long id,
        Bilingual title,
        Long groupId,
        Bilingual groupName,
        Headship headship,
        boolean closed,
        AppointmentView holder,
        List<AppointmentView> appointments,
        int version) {

    /** Whether somebody can stand in for it by an acting order: only for heads. */
    public boolean isHead() {
        return headship != Headship.NONE && !closed;
    }
}
