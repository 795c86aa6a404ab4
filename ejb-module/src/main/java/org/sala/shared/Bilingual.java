package org.sala.shared;

import java.util.Objects;

/**
 * A text in Thai and, where somebody has translated it, in English. Thai is never null; English is null when it is missing or blank,
 * so that readers of English are shown the Thai text rather than nothing.
 */
public record Bilingual(String th, String en) {

    /** No text in either language. */
    public static final Bilingual EMPTY = new Bilingual("", null);

    public Bilingual {
        th = Objects.requireNonNullElse(th, "");
        en = en == null || en.isBlank() ? null : en;
    }

    /** A text in both languages; {@code en} may be null. */
    public static Bilingual of(String th, String en) {
        return new Bilingual(th, en);
    }

    /** A text that exists in Thai alone. */
    public static Bilingual of(String th) {
        return new Bilingual(th, null);
    }

    /** The text for readers of a language, in Thai where there is no English. */
    public String in(Language language) {
        return language == Language.EN && en != null ? en : th;
    }

    /** Whether the text has been translated. */
    public boolean hasEnglish() {
        return en != null;
    }

    /** The language that {@link #in} really answers with: what belongs into the {@code lang} attribute around it. */
    public Language languageShown(Language wanted) {
        return wanted == Language.EN && en != null ? Language.EN : Language.TH;
    }
}
