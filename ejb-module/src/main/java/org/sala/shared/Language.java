package org.sala.shared;

import java.util.Locale;

/** The two languages of the portal: Thai leads, English follows. */
public enum Language {
    TH("th"),
    EN("en");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The locale whose message bundle is used; never one that switches the calendar or the digits. */
    public Locale locale() {
        return locale;
    }

    /** The value of an HTML {@code lang} attribute: {@code th} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** The other of the two. */
    public Language other() {
        return this == TH ? EN : TH;
    }

    /** The language of a tag such as {@code en-GB}; everything that is not English is Thai. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : TH;
    }
}
