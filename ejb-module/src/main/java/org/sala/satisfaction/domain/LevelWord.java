package org.sala.satisfaction.domain;

import org.sala.shared.Bilingual;

/** The five words for a mark, and for a mean that falls into its band, lowest first. */
public enum LevelWord {
    LOWEST("น้อยที่สุด", "lowest"),
    LOW("น้อย", "low"),
    MODERATE("ปานกลาง", "moderate"),
    HIGH("มาก", "high"),
    HIGHEST("มากที่สุด", "highest");

    private final Bilingual words;

    LevelWord(String th, String en) {
        words = Bilingual.of(th, en);
    }

    /** The word in both languages. */
    public Bilingual words() {
        return words;
    }

    /** The mark the word stands for, 1 to 5. */
    public int mark() {
        return ordinal() + 1;
    }
}
