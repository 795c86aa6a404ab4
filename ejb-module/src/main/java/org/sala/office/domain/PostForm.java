package org.sala.office.domain;

import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/**
 * What an administrator fills in for a post.
 *
 * @param groupId null for a post of no group
 */
public record PostForm(Bilingual title, Long groupId, Headship headship) {
    /** The most characters a title may have, in each language. */
    public static final int LONGEST_TITLE = 300;

    /** @throws Refused when the title is missing or too long, or a head of a group has no group */
    public void require() {
        if (title.th().isBlank()) {
            throw new Refused("office.refusal.post-title-missing");
        }
        if (title.th().length() > LONGEST_TITLE
                || (title.hasEnglish() && title.en().length() > LONGEST_TITLE)) {
            throw new Refused("office.refusal.post-title-too-long", LONGEST_TITLE);
        }
        if (headship == Headship.GROUP && groupId == null) {
            throw new Refused("office.refusal.head-of-no-group");
        }
    }
}
