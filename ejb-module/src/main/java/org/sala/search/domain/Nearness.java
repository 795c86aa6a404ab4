package org.sala.search.domain;

/** How near what was found is to what was typed. */
public enum Nearness {
    /** Every part that was typed stands in it, or another name of it. */
    EXACT,
    /** Every word of it stands in it, though not side by side: what was typed without spaces was taken apart. */
    WORDS,
    /** Most of it stands in a title or summary, as if there was a slip in the typing. */
    SIMILAR
}
