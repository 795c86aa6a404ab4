package org.sala.office.domain;

import org.sala.shared.Bilingual;

/** By what an acting order lets somebody act. The words are those printed between two titles. */
public enum ActingKind {
    /** In the place of a holder who is away or of nobody: รักษาราชการแทน. Whoever holds the post is not counted on meanwhile. */
    IN_PLACE("รักษาราชการแทน", "acting for"),
    /** With powers that the holder, who stays at work, has handed on: ปฏิบัติราชการแทน. */
    ON_BEHALF("ปฏิบัติราชการแทน", "on behalf of");

    private final Bilingual words;

    ActingKind(String thai, String english) {
        words = Bilingual.of(thai, english);
    }

    /** What is printed before the title of the post. */
    public Bilingual words() {
        return words;
    }
}
