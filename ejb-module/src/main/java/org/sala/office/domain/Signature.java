package org.sala.office.domain;

import org.sala.shared.Bilingual;

/**
 * How an act is signed: the name and the titles as they are on the day of the act, for good.
 *
 * @param title the person's own title and, by an acting order, the title they act with
 * @param orderNumber of the acting order, null when the person acts as who they are
 */
public record Signature(Bilingual name, Bilingual title, String orderNumber) {

    /** Signed with the person's own title. */
    public static Signature own(PersonView person, Bilingual title) {
        return new Signature(person.name(), title, null);
    }

    /** Signed with both titles: one's own and, after the words of the order's kind, that of the post. */
    public static Signature acting(PersonView person, Bilingual title, ActingOrderView order) {
        Bilingual words = order.kind().words();
        String thai = (title.th() + " " + words.th() + " " + order.postTitle().th()).strip();
        String english = order.postTitle().hasEnglish()
                ? ((title.hasEnglish() ? title.en() + ", " : "") + words.en() + " the "
                        + order.postTitle().en())
                : null;
        return new Signature(person.name(), Bilingual.of(thai, english), order.number());
    }
}
